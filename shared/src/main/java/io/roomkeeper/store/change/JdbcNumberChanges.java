package io.roomkeeper.store.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.change.NumberChanges;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanItem;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.store.room.RoomRow;
import io.roomkeeper.store.room.TakenNumbers;

import org.springframework.dao.DuplicateKeyException;

/** Changes numbers in {@code room} and {@code retired_number}, in batches. */
class JdbcNumberChanges implements NumberChanges {

	private final Jdbc jdbc;

	private final TakenNumbers takenNumbers;

	JdbcNumberChanges(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.takenNumbers = new TakenNumbers(jdbc);
	}

	@Override
	public Set<PersonId> change(Collection<PlanItem> items, LocalDate on, LocalDate expiresOn,
			LocalDate quarantinedUntil) {
		List<PlanItem> asked = List.copyOf(items);
		List<PlanItem> changed;
		try {
			int[][] counts = this.jdbc.batch("""
					update room set pmi = ?, assigned_on = ?, last_used_on = null, expires_on = ?, adopted_on = null,
					  shown_on = null
					where person_id = ? and pmi = ? and state = 'ACTIVE'""", asked, (statement, item) -> {
				statement.setLong(1, item.after().number());
				statement.setObject(2, on);
				statement.setObject(3, expiresOn);
				statement.setInt(4, item.owner().value());
				statement.setLong(5, item.before().number());
			});
			changed = Jdbc.changedRows(asked, counts);
		}
		catch (DuplicateKeyException ex) {
			throw new NumberTakenException(ex);
		}
		exchange(changed, on, quarantinedUntil);
		this.jdbc.changed(ChangeCounter.ROOMS, !changed.isEmpty());
		Set<PersonId> owners = new HashSet<>();
		changed.forEach((item) -> owners.add(item.owner()));
		return owners;
	}

	/** Puts the old numbers into quarantine, and takes the new ones out of it. */
	private void exchange(List<PlanItem> changed, LocalDate on, LocalDate quarantinedUntil) {
		this.jdbc.batch("delete from retired_number where pmi in (?, ?)", changed, (statement, item) -> {
			statement.setLong(1, item.after().number());
			statement.setLong(2, item.before().number());
		});
		this.jdbc.batch(
				"insert into retired_number (pmi, last_owner, retired_on, quarantined_until) values (?, ?, ?, ?)",
				changed, (statement, item) -> {
					statement.setLong(1, item.before().number());
					statement.setInt(2, item.owner().value());
					statement.setObject(3, on);
					statement.setObject(4, quarantinedUntil);
				});
	}

	@Override
	public Map<PersonId, PersonalRoom> roomsOf(Collection<PersonId> owners) {
		Map<PersonId, PersonalRoom> rooms = new HashMap<>();
		Integer[] ids = owners.stream().map(PersonId::value).distinct().toArray(Integer[]::new);
		this.jdbc.template()
			.query("select " + RoomRow.COLUMNS
					+ " from unnest(cast(? as integer array)) as c(id) join room r on r.person_id = c.id",
					(statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
						PersonalRoom room = RoomRow.read(row, 0);
						rooms.put(room.owner(), room);
					});
		return rooms;
	}

	@Override
	public Set<PlanItem> withFreeNumber(PlanId plan, Collection<PlanItem> items, LocalDate on) {
		Map<PersonalMeetingId, PlanItem> wanted = new HashMap<>();
		items.forEach((item) -> wanted.put(item.after(), item));
		this.takenNumbers.read(Set.copyOf(wanted.keySet()), on, (number, owner, reservedBy) -> {
			PlanItem item = wanted.get(number);
			boolean own = reservedBy == plan.value() || (item != null && item.owner().value() == owner);
			if (!own) {
				wanted.remove(number);
			}
		});
		return new HashSet<>(wanted.values());
	}

}
