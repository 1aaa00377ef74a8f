package io.roomkeeper.store.room;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Expiry;
import io.roomkeeper.room.Retirements;
import io.roomkeeper.veto.VetoKind;
import org.jspecify.annotations.Nullable;

/**
 * Stores retired rooms in {@code room}, and their quarantined numbers in
 * {@code retired_number}.
 */
public class JdbcRetirements implements Retirements {

	private static final String OVERDUE = """
			from person p join room r on r.person_id = p.id
			where p.missing_since < ? and r.state <> 'RETIRED' and\s"""
			+ JdbcVetoes.notHeld(VetoKind.RETIREMENT, "r.person_id");

	private final Jdbc jdbc;

	public JdbcRetirements(Jdbc jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<PersonId> overdue(Instant missingBefore, LocalDate on, @Nullable PersonId after, int limit) {
		int last = (after != null) ? after.value() : 0;
		return this.jdbc.list(
				"select r.person_id " + OVERDUE + "and r.person_id > ? and p.id > ? order by r.person_id limit ?",
				(row, _) -> new PersonId(row.getInt(1)), Jdbc.utc(missingBefore), on, last, last, limit);
	}

	@Override
	public int countOverdue(Instant missingBefore, LocalDate on) {
		return this.jdbc.count("select count(*) " + OVERDUE, Jdbc.utc(missingBefore), on);
	}

	@Override
	public Set<PersonId> retire(Collection<PersonId> owners, Instant missingBefore, LocalDate on,
			LocalDate quarantinedUntil) {
		List<PersonId> asked = new ArrayList<>(new TreeSet<>(owners));
		return this.jdbc.inTransaction(() -> {
			Set<PersonId> retired = changed(asked, this.jdbc.batch("""
					update room set state = 'RETIRED' where person_id = ? and state <> 'RETIRED'
					and exists (select 1 from person p where p.id = room.person_id and p.missing_since < ?)
					and""" + JdbcVetoes.notHeld(VetoKind.RETIREMENT, "room.person_id"), asked, (statement, owner) -> {
				statement.setInt(1, owner.value());
				statement.setObject(2, Jdbc.utc(missingBefore));
				statement.setObject(3, on);
			}));
			this.jdbc.batch("""
					insert into retired_number (pmi, last_owner, retired_on, quarantined_until)
					select r.pmi, r.person_id, cast(? as date), cast(? as date) from room r where r.person_id = ?
					and not exists (select 1 from retired_number n where n.pmi = r.pmi)""", retired,
					(statement, owner) -> {
						statement.setObject(1, on);
						statement.setObject(2, quarantinedUntil);
						statement.setInt(3, owner.value());
					});
			this.jdbc.changed(ChangeCounter.ROOMS, !retired.isEmpty());
			return retired;
		});
	}

	@Override
	public Set<PersonId> restore(Collection<PersonId> owners, LocalDate on, LocalDate ledgerCompleteSince) {
		List<PersonId> asked = new ArrayList<>(new TreeSet<>(owners));
		LocalDate expiresOn = Expiry.expiresOn(Optional.empty(), on, ledgerCompleteSince);
		return this.jdbc.inTransaction(() -> {
			Set<PersonId> restored = changed(asked,
					this.jdbc.batch(
							"""
									update room set state = case when expired_on is null then cast('ACTIVE' as varchar(8)) else cast('EXPIRED' as varchar(8)) end,
									  assigned_on = case when expired_on is null then cast(? as date) else assigned_on end,
									  expires_on = case when expired_on is null then cast(? as date) else expires_on end
									where person_id = ? and state = 'RETIRED'""",
							asked, (statement, owner) -> {
								statement.setObject(1, on);
								statement.setObject(2, expiresOn);
								statement.setInt(3, owner.value());
							}));
			this.jdbc.batch("delete from retired_number where pmi = (select r.pmi from room r where r.person_id = ?)",
					restored, (statement, owner) -> statement.setInt(1, owner.value()));
			this.jdbc.changed(ChangeCounter.ROOMS, !restored.isEmpty());
			return restored;
		});
	}

	private static Set<PersonId> changed(List<PersonId> asked, int[][] rows) {
		return new TreeSet<>(Jdbc.changedRows(asked, rows));
	}

}
