package io.roomkeeper.store.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.licence.LicenceWarning;
import io.roomkeeper.room.licence.LostLicence;
import io.roomkeeper.room.licence.LostLicences;
import org.jspecify.annotations.Nullable;

/** Lost licences in {@code past_licence}, and warnings in {@code licence_warning}. */
public class JdbcLostLicences implements LostLicences {

	/**
	 * Groups nothing: HSQLDB would group all rows after the key before it returns the
	 * first page.
	 */
	private static final String LOST = """
			select r.person_id, r.link, case when r.chosen_pmi = r.pmi then r.pmi end,
			  (select max(l.ended_at) from past_licence l where l.person_id = r.person_id and l.licence = 'LICENSED'),
			  (select max(v.held_until) from veto v where v.person_id = r.person_id and v.kind = 'LINK')
			from room r join person p on p.id = r.person_id
			where %s and (r.link is not null or r.chosen_pmi = r.pmi) and r.state = 'ACTIVE'
			  and p.missing_since is null and p.licence = 'BASIC'
			  and exists (select 1 from past_licence l where l.person_id = r.person_id and l.licence = 'LICENSED')
			order by r.person_id limit ?""";

	private final Jdbc jdbc;

	public JdbcLostLicences(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<LostLicence> page(ZoneId zone, @Nullable PersonId after, int limit) {
		int last = (after != null) ? after.value() : 0;
		return this.jdbc.list(LOST.formatted("r.person_id > ? and p.id > ?"), (row, _) -> read(row, zone), last, last,
				limit);
	}

	@Override
	public Optional<LostLicence> of(ZoneId zone, PersonId person) {
		return this.jdbc.first(LOST.formatted("r.person_id = ?"), (row, _) -> read(row, zone), person.value(), 1);
	}

	private static LostLicence read(ResultSet row, ZoneId zone) throws SQLException {
		long number = row.getLong(3);
		return new LostLicence(new PersonId(row.getInt(1)),
				Optional.ofNullable(row.getString(2)).map(PersonalLink::new),
				(number == 0) ? Optional.empty() : Optional.of(new PersonalMeetingId(number)),
				row.getObject(4, OffsetDateTime.class).atZoneSameInstant(zone).toLocalDate(),
				Optional.ofNullable(row.getObject(5, LocalDate.class)));
	}

	@Override
	public int countChosen() {
		return this.jdbc
			.count("select count(*) from room where (link is not null or chosen_pmi = pmi) and state = 'ACTIVE'");
	}

	@Override
	public Set<PersonId> warned(Collection<LicenceWarning> warnings) {
		Map<PersonId, LicenceWarning> asked = new HashMap<>();
		warnings.forEach((warning) -> asked.put(warning.lost().person(), warning));
		Set<PersonId> warned = new HashSet<>();
		this.jdbc.template()
			.query("""
					select w.person_id, w.ends_on, w.days_before from unnest(cast(? as integer array)) as c(id)
					join licence_warning w on w.person_id = c.id""", (statement) -> Jdbc.setIntegers(statement, 1,
					asked.keySet().stream().map(PersonId::value).toArray(Integer[]::new)), (row) -> {
						PersonId person = new PersonId(row.getInt(1));
						LicenceWarning warning = asked.get(person);
						if (warning != null && warning.endsOn().equals(row.getObject(2, LocalDate.class))
								&& warning.daysBefore() == row.getInt(3)) {
							warned.add(person);
						}
					});
		return warned;
	}

	@Override
	public void note(Collection<LicenceWarning> warnings, LocalDate on) {
		this.jdbc.batch("insert into licence_warning (person_id, ends_on, days_before, warned_on) values (?, ?, ?, ?)",
				warnings, (statement, warning) -> {
					statement.setInt(1, warning.lost().person().value());
					statement.setObject(2, warning.endsOn());
					statement.setInt(3, warning.daysBefore());
					statement.setObject(4, on);
				});
	}

}
