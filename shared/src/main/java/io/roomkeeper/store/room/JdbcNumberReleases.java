package io.roomkeeper.store.room;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberReleases;
import io.roomkeeper.room.PersonalMeetingId;

/** Releases numbers in {@code retired_number} and {@code reserved_number}. */
public class JdbcNumberReleases implements NumberReleases {

	private final Jdbc jdbc;

	public JdbcNumberReleases(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<PersonId> lastOwner(PersonalMeetingId number) {
		return this.jdbc.first("select last_owner from retired_number where pmi = ?",
				(row, _) -> new PersonId(row.getInt(1)), number.number());
	}

	@Override
	public List<PersonalMeetingId> release(LocalDate asOf, int limit) {
		return this.jdbc.inTransaction(() -> {
			List<PersonalMeetingId> numbers = releasable(asOf, limit);
			this.jdbc.batch("delete from retired_number where pmi = ?", numbers,
					(statement, number) -> statement.setLong(1, number.number()));
			return numbers;
		});
	}

	@Override
	public List<PersonalMeetingId> releasable(LocalDate asOf, int limit) {
		return this.jdbc.list("""
				select n.pmi from retired_number n where n.quarantined_until <= ?
				and not exists (select 1 from room r where r.pmi = n.pmi)
				and n.pmi not in (select v.pmi from veto v where v.kind = 'NUMBER' and v.held_until > ?)
				order by n.pmi limit ?""", (row, _) -> new PersonalMeetingId(row.getLong(1)), asOf, asOf, limit);
	}

	@Override
	public int endReservations(LocalDate asOf) {
		return this.jdbc.update("delete from reserved_number where reserved_until < ?", asOf);
	}

	@Override
	public int countReservations(LocalDate asOf) {
		return this.jdbc.count("select count(*) from reserved_number where reserved_until < ?", asOf);
	}

}
