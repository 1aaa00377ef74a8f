package io.roomkeeper.store.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.calendar.CalendarMethod;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.InvitationMails;
import io.roomkeeper.meeting.mail.MailId;
import io.roomkeeper.meeting.mail.MailState;

/** Mails to invitees in {@code invitation_mail}. */
public class JdbcInvitationMails implements InvitationMails {

	private static final int LONGEST_REPLY = 500;

	static final String COLUMNS = "m.id, m.meeting_id, m.mail, m.method, m.whole_meeting, m.sequence_number, m.message_id, ";

	static final String MORE = ", m.state, m.attempts, m.next_attempt_at, m.reply, m.created_at from invitation_mail m ";

	private final Jdbc jdbc;

	private final IdAllocator ids;

	public JdbcInvitationMails(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.ids = new IdAllocator(jdbc, "invitation_mail");
	}

	@Override
	public List<MailId> newIds(int count) {
		int first = this.ids.take(count);
		return IntStream.range(first, first + count).mapToObj(MailId::new).toList();
	}

	@Override
	public void add(Collection<InvitationMail> mails) {
		this.jdbc.batch(
				"""
						insert into invitation_mail (id, meeting_id, mail, method, whole_meeting, sequence_number, message_id, content,
						  state, attempts, next_attempt_at, reply, created_at)
						values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
				mails, (statement, mail) -> {
					statement.setInt(1, mail.id().value());
					statement.setInt(2, mail.meeting().value());
					statement.setString(3, mail.recipient());
					statement.setString(4, mail.method().name());
					statement.setBoolean(5, mail.whole());
					statement.setInt(6, mail.sequence());
					statement.setString(7, mail.messageId());
					statement.setString(8, mail.content());
					statement.setString(9, mail.state().name());
					statement.setInt(10, mail.attempts());
					statement.setObject(11, Jdbc.utc(mail.nextAttemptAt()));
					statement.setString(12, Jdbc.cut(mail.reply(), LONGEST_REPLY));
					statement.setObject(13, Jdbc.utc(mail.createdAt()));
				});
	}

	@Override
	public List<InvitationMail> due(Instant now, int limit) {
		return this.jdbc.list("select " + COLUMNS + "m.content" + MORE
				+ "where m.state in ('WAITING', 'UNKNOWN') and m.reinvite_id is null and m.next_attempt_at <= ? order by m.id limit ?",
				(row, _) -> read(row), Jdbc.utc(now), limit);
	}

	@Override
	public List<InvitationMail> latestOf(MeetingKey meeting) {
		return latest(meeting, "");
	}

	@Override
	public List<InvitationMail> latestOfWhole(MeetingKey meeting) {
		return latest(meeting, " and l.whole_meeting");
	}

	private List<InvitationMail> latest(MeetingKey meeting, String condition) {
		return this.jdbc.list("select " + COLUMNS + "''" + MORE
				+ "where m.id in (select max(l.id) from invitation_mail l where l.meeting_id = ?" + condition
				+ " group by lower(l.mail)) order by m.id", (row, _) -> read(row), meeting.value());
	}

	@Override
	public boolean claim(InvitationMail mail, int before) {
		return this.jdbc.update("""
				update invitation_mail set attempts = ?, next_attempt_at = ?, tried_at = current_timestamp
				where id = ? and attempts = ? and state in ('WAITING', 'UNKNOWN')""", mail.attempts(),
				Jdbc.utc(mail.nextAttemptAt()), mail.id().value(), before) == 1;
	}

	@Override
	public void settle(Collection<InvitationMail> mails) {
		this.jdbc.batch("update invitation_mail set state = ?, content = ?, reply = ? where id = ? and attempts = ?",
				mails, (statement, mail) -> {
					statement.setString(1, mail.state().name());
					statement.setString(2, mail.content());
					statement.setString(3, Jdbc.cut(mail.reply(), LONGEST_REPLY));
					statement.setInt(4, mail.id().value());
					statement.setInt(5, mail.attempts());
				});
	}

	@Override
	public void giveUp(MeetingKey meeting, String reason) {
		this.jdbc.update(
				"""
						update invitation_mail set state = case when state = 'UNKNOWN' then 'SENT' else 'REFUSED' end, content = '', reply = ?
						where meeting_id = ? and state in ('WAITING', 'UNKNOWN')""",
				reason, meeting.value());
	}

	static InvitationMail read(ResultSet row) throws SQLException {
		return new InvitationMail(new MailId(row.getInt(1)), new MeetingKey(row.getInt(2)), row.getString(3),
				CalendarMethod.valueOf(row.getString(4)), row.getBoolean(5), row.getInt(6), row.getString(7),
				row.getString(8), MailState.valueOf(row.getString(9)), row.getInt(10),
				row.getObject(11, OffsetDateTime.class).toInstant(), row.getString(12),
				row.getObject(13, OffsetDateTime.class).toInstant());
	}

}
