package io.roomkeeper.store.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.IdAllocator;
import io.roomkeeper.meeting.mail.MailState;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.host.HostMail;
import io.roomkeeper.reinvite.host.HostMailId;
import io.roomkeeper.reinvite.host.HostMails;
import io.roomkeeper.reinvite.host.HostTask;

/** Mails to hosts in {@code host_mail}. */
public class JdbcHostMails implements HostMails {

	private static final int LONGEST_REPLY = 500;

	private static final String OPEN = "state in ('WAITING', 'UNKNOWN')";

	private final Jdbc jdbc;

	private final IdAllocator ids;

	public JdbcHostMails(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.ids = new IdAllocator(jdbc, "host_mail");
	}

	@Override
	public List<HostTask> tasks(OptionalInt change, Instant from) {
		String chosen = change.isPresent() ? "join reinvite_change c on c.reinvite_id = i.id and c.plan_id = ? " : "";
		return this.jdbc.template().query("""
				select t.host_id, t.items, t.untold, l.created_at, coalesce(l.reminder, 0) from (
				  select m.host_id, count(*) as items, sum(case when i.told_host_id is not null
				    and i.told_host_id = m.host_id and i.told_version = i.version then 0 else 1 end) as untold
				  from reinvite i join meeting m on m.id = i.meeting_id\s""" + chosen + """
				  where i.state in ('TO_DO', 'FAILED') and m.cancelled_at is null
				    and (m.last_start_at is null or m.last_start_at >= ?)
				  group by m.host_id) t
				left join (select host_id, max(id) as id from host_mail group by host_id) n on n.host_id = t.host_id
				left join host_mail l on l.id = n.id
				where l.id is null or l.state not in ('WAITING', 'UNKNOWN') order by t.host_id""", (statement) -> {
			int next = 1;
			if (change.isPresent()) {
				statement.setInt(next++, change.getAsInt());
			}
			statement.setObject(next, Jdbc.utc(from));
		}, (row, _) -> new HostTask(new PersonId(row.getInt(1)), row.getInt(2), row.getInt(3),
				Jdbc.instant(row.getObject(4, OffsetDateTime.class)), row.getInt(5)));
	}

	@Override
	public List<HostMailId> newIds(int count) {
		if (count == 0) {
			return List.of();
		}
		int first = this.ids.take(count);
		return IntStream.range(first, first + count).mapToObj(HostMailId::new).toList();
	}

	@Override
	public void add(Collection<HostMail> mails) {
		this.jdbc.batch("""
				insert into host_mail (id, host_id, reminder, urgent, mail, message_id, content, state, attempts,
				  next_attempt_at, reply, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", mails, (statement, mail) -> {
			statement.setInt(1, mail.id().value());
			statement.setInt(2, mail.host().value());
			statement.setInt(3, mail.reminder());
			statement.setBoolean(4, mail.urgent());
			statement.setString(5, mail.recipient());
			statement.setString(6, mail.messageId());
			statement.setString(7, mail.content());
			statement.setString(8, mail.state().name());
			statement.setInt(9, mail.attempts());
			statement.setObject(10, Jdbc.utc(mail.nextAttemptAt()));
			statement.setString(11, mail.reply());
			statement.setObject(12, Jdbc.utc(mail.createdAt()));
		});
	}

	@Override
	public List<HostMail> due(Instant now, boolean urgent, int limit) {
		return this.jdbc.list(
				"""
						select id, host_id, reminder, urgent, mail, message_id, content, state, attempts, next_attempt_at,
						  reply, created_at
						from host_mail where\s"""
						+ OPEN + (urgent ? " and urgent" : "") + " and next_attempt_at <= ? order by id limit ?",
				(row, _) -> read(row), Jdbc.utc(now), limit);
	}

	@Override
	public int countOpen() {
		return this.jdbc.count("select count(*) from host_mail where " + OPEN);
	}

	@Override
	public boolean claim(HostMail mail, Instant now) {
		return this.jdbc.update(
				"update host_mail set attempts = ?, next_attempt_at = ?, tried_at = ? where id = ? and attempts = ? and "
						+ OPEN,
				mail.attempts(), Jdbc.utc(mail.nextAttemptAt()), Jdbc.utc(now), mail.id().value(),
				mail.attempts() - 1) == 1;
	}

	@Override
	public void write(HostMail mail, Collection<ReinviteItem> items) {
		this.jdbc.inTransaction(() -> {
			this.jdbc.update("update host_mail set mail = ?, message_id = ?, content = ? where id = ?",
					mail.recipient(), mail.messageId(), mail.content(), mail.id().value());
			this.jdbc.batch("update reinvite set told_host_id = ?, told_version = ? where id = ?", items,
					(statement, item) -> {
						statement.setInt(1, mail.host().value());
						statement.setInt(2, item.version());
						statement.setInt(3, item.id().value());
					});
		});
	}

	@Override
	public void settle(HostMail mail) {
		this.jdbc.update("update host_mail set state = ?, content = ?, reply = ? where id = ?", mail.state().name(),
				mail.content(), Jdbc.cut(mail.reply(), LONGEST_REPLY), mail.id().value());
	}

	@Override
	public void remove(HostMailId mail) {
		this.jdbc.update("delete from host_mail where id = ?", mail.value());
	}

	private static HostMail read(ResultSet row) throws SQLException {
		return new HostMail(new HostMailId(row.getInt(1)), new PersonId(row.getInt(2)), row.getInt(3),
				row.getBoolean(4), row.getString(5), row.getString(6), row.getString(7),
				MailState.valueOf(row.getString(8)), row.getInt(9), row.getObject(10, OffsetDateTime.class).toInstant(),
				row.getString(11), row.getObject(12, OffsetDateTime.class).toInstant());
	}

}
