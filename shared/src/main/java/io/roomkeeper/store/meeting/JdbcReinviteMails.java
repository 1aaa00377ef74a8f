package io.roomkeeper.store.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.meeting.mail.InvitationMail;
import io.roomkeeper.meeting.mail.InvitationMails;
import io.roomkeeper.meeting.mail.MailId;
import io.roomkeeper.reinvite.ReinviteId;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.Reinvites;
import io.roomkeeper.reinvite.mail.ReinviteMails;
import io.roomkeeper.reinvite.mail.ReinviteRange;
import io.roomkeeper.reinvite.mail.SendOutcome;

/** Mails of re-invites, in {@code invitation_mail}. */
public class JdbcReinviteMails implements ReinviteMails {

	/** Open mails of the latest sending of items that are being sent. */
	private static final String OPEN = """
			 join reinvite r on r.id = m.reinvite_id where m.state in ('WAITING', 'UNKNOWN')
			and r.state in ('SENT', 'UNKNOWN', 'FAILED', 'ACCEPTED') and m.id >= r.first_mail_id""";

	private static final String UNWRITTEN = "from reinvite r where r.state = 'SENT' and r.first_mail_id is null";

	private static final String IN_RANGE = " and r.id > ? and r.id <= ?";

	private final Jdbc jdbc;

	private final InvitationMails mails;

	private final Reinvites reinvites;

	public JdbcReinviteMails(Jdbc jdbc, InvitationMails mails, Reinvites reinvites) {
		this.jdbc = jdbc;
		this.mails = mails;
		this.reinvites = reinvites;
	}

	@Override
	public SequencedMap<ReinviteRange, Long> parts(int size) {
		String work = "select r.id, (select count(*) from meeting_invitee i where i.meeting_id = r.meeting_id) as mails "
				+ UNWRITTEN + " union all select r.id, count(*) from invitation_mail m" + OPEN + " group by r.id";
		int parts = this.jdbc.dialect()
			.parts(this.jdbc.count("select count(*) from (%s) as w".formatted(work)) / size + 1);
		String part = (parts == 1) ? "1" : "ntile(%d) over (order by id)".formatted(parts);
		SequencedMap<Integer, Long> ends = new LinkedHashMap<>();
		this.jdbc.list("""
				select max(id), sum(mails) from (select id, mails, %s as part from (%s) as w) as p
				group by part order by part""".formatted(part, work),
				(row, _) -> ends.put(row.getInt(1), row.getLong(2)));
		SequencedMap<ReinviteRange, Long> ranges = new LinkedHashMap<>();
		int after = 0;
		while (ends.size() > 1) {
			Map.Entry<Integer, Long> first = ends.pollFirstEntry();
			ranges.put(new ReinviteRange(after, first.getKey()), first.getValue());
			after = first.getKey();
		}
		ranges.put(new ReinviteRange(after, Integer.MAX_VALUE), ends.isEmpty() ? 0L : ends.lastEntry().getValue());
		return ranges;
	}

	@Override
	public List<ReinviteItem> unwritten(ReinviteRange range, int limit) {
		return this.reinvites
			.all(this.jdbc.list("select r.id " + UNWRITTEN + IN_RANGE + " order by r.host_id, r.id limit ?",
					(row, _) -> new ReinviteId(row.getInt(1)), range.after(), range.last(), limit));
	}

	@Override
	public List<MailId> unreviewed(ReinviteRange range) {
		return this.jdbc.list("select r.first_mail_id from reinvite r where r.state = 'SENT'" + IN_RANGE + """
				and r.first_mail_id is not null and not exists (select 1 from invitation_mail m
				 where m.reinvite_id = r.id and m.id >= r.first_mail_id and m.state in ('WAITING', 'UNKNOWN'))""",
				(row, _) -> new MailId(row.getInt(1)), range.after(), range.last());
	}

	@Override
	public int countUnwritten() {
		return this.jdbc.count("select count(*) " + UNWRITTEN);
	}

	@Override
	public List<MailId> newIds(int count) {
		return this.mails.newIds(count);
	}

	@Override
	public void add(ReinviteItem item, List<InvitationMail> written) {
		this.jdbc.inTransaction(() -> {
			this.mails.giveUp(item.meeting(), "replaced by a later mail");
			this.mails.add(written);
			this.jdbc.batch("update invitation_mail set reinvite_id = ? where id = ?", written, (statement, mail) -> {
				statement.setInt(1, item.id().value());
				statement.setInt(2, mail.id().value());
			});
			this.jdbc.update("update reinvite set first_mail_id = ? where id = ?", written.getFirst().id().value(),
					item.id().value());
		});
	}

	@Override
	public List<InvitationMail> due(ReinviteRange range, Instant now, int limit) {
		return this.jdbc.list(
				"select " + JdbcInvitationMails.COLUMNS + "m.content" + JdbcInvitationMails.MORE + OPEN + IN_RANGE
						+ " and m.next_attempt_at <= ? order by m.id limit ?",
				(row, _) -> JdbcInvitationMails.read(row), range.after(), range.last(), Jdbc.utc(now), limit);
	}

	@Override
	public Optional<Instant> nextDue() {
		return this.jdbc
			.first("select min(m.next_attempt_at) from invitation_mail m" + OPEN,
					(row, _) -> Jdbc.instant(row.getObject(1, OffsetDateTime.class)))
			.flatMap((moment) -> moment);
	}

	@Override
	public int countOpen() {
		return this.jdbc.count("select count(*) from invitation_mail m" + OPEN);
	}

	@Override
	public int triedSince(Instant moment) {
		return this.jdbc.count("select count(*) from invitation_mail where tried_at >= ?", Jdbc.utc(moment))
				+ this.jdbc.count("select count(*) from host_mail where tried_at >= ?", Jdbc.utc(moment));
	}

	@Override
	public List<InvitationMail> claim(List<InvitationMail> claimed, Instant now) {
		return Jdbc.changedRows(claimed, this.jdbc.batch("""
				update invitation_mail set attempts = ?, next_attempt_at = ?, tried_at = ?
				where id = ? and attempts = ? and state in ('WAITING', 'UNKNOWN')""", claimed, (statement, mail) -> {
			statement.setInt(1, mail.attempts());
			statement.setObject(2, Jdbc.utc(mail.nextAttemptAt()));
			statement.setObject(3, Jdbc.utc(now));
			statement.setInt(4, mail.id().value());
			statement.setInt(5, mail.attempts() - 1);
		}));
	}

	@Override
	public void settle(List<InvitationMail> settled) {
		this.mails.settle(settled);
	}

	@Override
	public List<ReinviteItem> itemsOf(Collection<MailId> ids) {
		return this.reinvites.all(this.jdbc.template()
			.query("""
					select distinct m.reinvite_id from unnest(cast(? as integer array)) as c(id)
					join invitation_mail m on m.id = c.id""",
					(statement) -> Jdbc.setIntegers(statement, 1,
							ids.stream().map(MailId::value).toArray(Integer[]::new)),
					(row, _) -> new ReinviteId(row.getInt(1))));
	}

	@Override
	public Map<ReinviteId, SendOutcome> outcomes(Collection<ReinviteId> items) {
		Map<ReinviteId, SendOutcome> outcomes = new HashMap<>();
		this.jdbc.template()
			.query("""
					select r.id, sum(case when m.state = 'WAITING' then 1 else 0 end),
					  sum(case when m.state = 'SENT' then 1 else 0 end),
					  sum(case when m.state = 'UNKNOWN' then 1 else 0 end),
					  sum(case when m.state = 'REFUSED' then 1 else 0 end),
					  max(case when m.state in ('REFUSED', 'UNKNOWN') then m.reply else '' end)
					from unnest(cast(? as integer array)) as c(id) join reinvite r on r.id = c.id
					join invitation_mail m on m.reinvite_id = r.id and m.id >= r.first_mail_id group by r.id""",
					(statement) -> Jdbc.setIntegers(statement, 1,
							items.stream().map(ReinviteId::value).toArray(Integer[]::new)),
					(row) -> {
						outcomes.put(new ReinviteId(row.getInt(1)), new SendOutcome(row.getInt(2), row.getInt(3),
								row.getInt(4), row.getInt(5), row.getString(6)));
					});
		return outcomes;
	}

}
