package io.roomkeeper.store.change;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.roomkeeper.change.execution.RoomChanges;
import io.roomkeeper.change.execution.RoomItem;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.database.bulk.BulkWriter;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.NumberTakenException;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.store.room.RoomRow;
import io.roomkeeper.store.room.TakenNumbers;

import org.springframework.dao.DuplicateKeyException;

/** Changes rooms in {@code room} and {@code retired_number}, in batches. */
class JdbcRoomChanges implements RoomChanges {

	private static final String NO_LINK = "-";

	private final Jdbc jdbc;

	private final BulkWriter rows;

	private final RoomNumbers numbers;

	private final TakenNumbers takenNumbers;

	JdbcRoomChanges(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.rows = new BulkWriter(jdbc);
		this.numbers = RoomNumbers.in(jdbc);
		this.takenNumbers = new TakenNumbers(jdbc);
	}

	@Override
	public Set<PersonId> changeNumbers(Collection<RoomItem<ItemChange.NewNumber>> items, LocalDate on,
			LocalDate expiresOn, LocalDate quarantinedUntil) {
		List<RoomItem<ItemChange.NewNumber>> asked = List.copyOf(items);
		try {
			List<RoomItem<ItemChange.NewNumber>> changed = this.numbers.change(asked, on, expiresOn);
			exchange(changed, on, quarantinedUntil);
			return owners(changed);
		}
		catch (DuplicateKeyException ex) {
			throw new NumberTakenException(ex);
		}
	}

	@Override
	public Set<PersonId> changeLinks(Collection<RoomItem<ItemChange.NewLink>> items) {
		List<RoomItem<ItemChange.NewLink>> asked = List.copyOf(items);
		try {
			// Links are removed first, so that rooms can exchange theirs.
			return this.jdbc.inTransaction(() -> {
				List<RoomItem<ItemChange.NewLink>> free = Jdbc.changedRows(asked, this.jdbc.batch("""
						update room set link = null, link_key = null, version = version + 1
						where person_id = ? and state = 'ACTIVE' and coalesce(link_key, '-') = ?""", asked,
						(statement, item) -> {
							statement.setInt(1, item.owner().value());
							statement.setString(2, item.change().before().map(PersonalLink::key).orElse(NO_LINK));
						}));
				List<RoomItem<ItemChange.NewLink>> given = free.stream()
					.filter((item) -> item.change().after().isPresent())
					.toList();
				this.jdbc.batch("update room set link = ?, link_key = ? where person_id = ?", given,
						(statement, item) -> {
							Jdbc.setText(statement, 1, item.change().after().map(PersonalLink::name));
							Jdbc.setText(statement, 2, item.change().after().map(PersonalLink::key));
							statement.setInt(3, item.owner().value());
						});
				return owners(free);
			});
		}
		catch (DuplicateKeyException ex) {
			throw new NumberTakenException(ex);
		}
	}

	@Override
	public Set<PersonId> changePasscodes(Collection<RoomItem<ItemChange.NewPasscode>> items) {
		List<RoomItem<ItemChange.NewPasscode>> asked = List.copyOf(items);
		return owners(Jdbc.changedRows(asked, this.jdbc.batch("""
				update room set passcode = ?, version = version + 1
				where person_id = ? and state = 'ACTIVE' and coalesce(passcode, '') = ?""", asked,
				(statement, item) -> {
					Jdbc.setText(statement, 1, item.change().after().map(Passcode::text));
					statement.setInt(2, item.owner().value());
					statement.setString(3, item.change().before().map(Passcode::text).orElse(""));
				})));
	}

	@Override
	public Set<PersonId> revive(Collection<RoomItem<ItemChange.Revival>> items, LocalDate on, LocalDate expiresOn) {
		List<RoomItem<ItemChange.Revival>> asked = List.copyOf(items);
		return owners(Jdbc.changedRows(asked, this.jdbc.batch("""
				update room set state = 'ACTIVE', assigned_on = ?, expires_on = ?, expired_on = null
				where person_id = ? and pmi = ? and state = 'EXPIRED'""", asked, (statement, item) -> {
			statement.setObject(1, on);
			statement.setObject(2, expiresOn);
			statement.setInt(3, item.owner().value());
			statement.setLong(4, item.change().number().number());
		})));
	}

	private Set<PersonId> owners(List<? extends RoomItem<?>> changed) {
		this.jdbc.changed(ChangeCounter.ROOMS, !changed.isEmpty());
		Set<PersonId> owners = new HashSet<>();
		changed.forEach((item) -> owners.add(item.owner()));
		return owners;
	}

	/** Puts the old numbers into quarantine, and takes the new ones out of it. */
	private void exchange(List<RoomItem<ItemChange.NewNumber>> changed, LocalDate on, LocalDate quarantinedUntil) {
		this.rows.delete("retired_number", "pmi",
				changed.stream()
					.map(RoomItem::change)
					.flatMap((change) -> Stream.of(change.after().number(), change.before().number()))
					.toList());
		this.rows.insert("retired_number", "pmi, last_owner, retired_on, quarantined_until", changed,
				(item) -> new Object[] { item.change().before().number(), item.owner().value(), on, quarantinedUntil });
	}

	@Override
	public Map<PersonId, PersonalRoom> roomsOf(Collection<PersonId> owners) {
		return RoomRow.of(this.jdbc, owners);
	}

	@Override
	public Map<PersonalLink, PersonId> ownersOfLinks(Collection<PersonalLink> links) {
		Map<PersonalLink, PersonId> owners = new HashMap<>();
		String[] keys = links.stream().map(PersonalLink::key).distinct().toArray(String[]::new);
		this.jdbc.template()
			.query("select r.link, r.person_id from unnest(cast(? as varchar(40) array)) as c(link_key)"
					+ " join room r on r.link_key = c.link_key", (statement) -> Jdbc.setTexts(statement, 1, keys),
					(row) -> {
						owners.put(new PersonalLink(row.getString(1)), new PersonId(row.getInt(2)));
					});
		return owners;
	}

	@Override
	public Set<RoomItem<ItemChange.NewNumber>> withFreeNumber(PlanId plan,
			Collection<RoomItem<ItemChange.NewNumber>> items, LocalDate on) {
		Map<PersonalMeetingId, RoomItem<ItemChange.NewNumber>> wanted = new HashMap<>();
		items.forEach((item) -> wanted.put(item.change().after(), item));
		this.takenNumbers.read(Set.copyOf(wanted.keySet()), on, (number, owner, reservedBy) -> {
			RoomItem<ItemChange.NewNumber> item = wanted.get(number);
			boolean own = reservedBy == plan.value() || (item != null && item.owner().value() == owner);
			if (!own) {
				wanted.remove(number);
			}
		});
		return new HashSet<>(wanted.values());
	}

}
