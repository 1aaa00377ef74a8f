package io.roomkeeper.store.room;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import io.roomkeeper.counter.ChangeCounter;
import io.roomkeeper.database.Jdbc;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.QuarantinedNumber;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.Rooms;
import org.jspecify.annotations.Nullable;

/** Stores rooms in {@code room} and quarantined numbers in {@code retired_number}. */
public class JdbcRooms implements Rooms {

	private static final String SELECT = "select " + RoomRow.COLUMNS + " from room r ";

	private static final String WITHOUT_ROOM = """
			from person p left join room r on r.person_id = p.id and r.person_id > ?
			where p.missing_since is null and r.person_id is null and p.id > ?\s""";

	private final Jdbc jdbc;

	private final TakenNumbers takenNumbers;

	private final String moveAssignment;

	public JdbcRooms(Jdbc jdbc) {
		this.jdbc = jdbc;
		this.takenNumbers = new TakenNumbers(jdbc);
		this.moveAssignment = """
				update room set assigned_on = ?, expires_on = case when state = 'ACTIVE' then %s else expires_on end
				where person_id = ? and assigned_on > ?""".formatted(jdbc.dialect()
			.expiryAfter("greatest(cast(? as date), cast(? as date), coalesce(last_used_on, date '1970-01-01'))"));
	}

	@Override
	public Optional<PersonalRoom> of(PersonId owner) {
		return one("where r.person_id = ?", owner.value());
	}

	@Override
	public Map<PersonId, PersonalRoom> of(Collection<PersonId> owners) {
		return RoomRow.of(this.jdbc, owners);
	}

	@Override
	public Optional<PersonalRoom> withNumber(PersonalMeetingId pmi) {
		return one("where r.pmi = ?", pmi.number());
	}

	@Override
	public Optional<PersonalRoom> withLink(PersonalLink link) {
		return one("where r.link_key = ?", link.key());
	}

	private Optional<PersonalRoom> one(String where, Object argument) {
		return this.jdbc.first(SELECT + where, (row, _) -> RoomRow.read(row, 0), argument);
	}

	@Override
	public List<PersonId> withoutRoom(@Nullable PersonId after, int limit) {
		return this.jdbc.list("select p.id " + WITHOUT_ROOM + "order by p.id limit ?",
				(row, _) -> new PersonId(row.getInt(1)), valueOf(after), valueOf(after), limit);
	}

	@Override
	public int countWithoutRoom() {
		return this.jdbc.count("select count(*) " + WITHOUT_ROOM, 0, 0);
	}

	@Override
	public Set<PersonalMeetingId> taken(Collection<PersonalMeetingId> candidates, LocalDate asOf) {
		Set<PersonalMeetingId> taken = new TreeSet<>();
		this.takenNumbers.read(candidates, asOf, (number, _, _) -> taken.add(number));
		return taken;
	}

	@Override
	public Set<PersonalLink> linksTaken(Collection<PersonalLink> candidates) {
		Set<PersonalLink> taken = new HashSet<>();
		String[] keys = candidates.stream().map(PersonalLink::key).toArray(String[]::new);
		this.jdbc.template().query("""
				select r.link from unnest(cast(? as varchar(40) array)) as c(link_key)
				join room r on r.link_key = c.link_key
				union
				select a.link from unnest(cast(? as varchar(40) array)) as c(link_key)
				join awaited_room a on a.link_key = c.link_key""", (statement) -> {
			Jdbc.setTexts(statement, 1, keys);
			Jdbc.setTexts(statement, 2, keys);
		}, (row) -> {
			taken.add(new PersonalLink(row.getString(1)));
		});
		return taken;
	}

	@Override
	public Map<PersonalMeetingId, PersonId> ownersOf(Collection<PersonalMeetingId> numbers) {
		Map<PersonalMeetingId, PersonId> owners = new HashMap<>();
		Long[] wanted = numbers.stream().map(PersonalMeetingId::number).toArray(Long[]::new);
		this.jdbc.template().query("""
				select r.pmi, r.person_id from unnest(cast(? as bigint array)) as c(pmi)
				join room r on r.pmi = c.pmi""", (statement) -> Jdbc.setLongs(statement, 1, wanted), (row) -> {
			owners.put(new PersonalMeetingId(row.getLong(1)), new PersonId(row.getInt(2)));
		});
		return owners;
	}

	@Override
	public void assignedEarlier(Map<PersonId, LocalDate> assignedOn, LocalDate ledgerCompleteSince) {
		this.jdbc.inTransaction(() -> {
			int[][] moved = this.jdbc.batch(this.moveAssignment, assignedOn.entrySet(), (statement, room) -> {
				statement.setObject(1, room.getValue());
				statement.setObject(2, room.getValue());
				statement.setObject(3, ledgerCompleteSince);
				statement.setInt(4, room.getKey().value());
				statement.setObject(5, room.getValue());
			});
			this.jdbc.changed(ChangeCounter.ROOMS, Jdbc.anyRow(moved));
		});
	}

	@Override
	public void open(Collection<PersonalRoom> rooms) {
		TakenNumbers.unlessTaken(this.jdbc, () -> {
			RoomRow.insert(this.jdbc, rooms);
			this.jdbc.changed(ChangeCounter.ROOMS, !rooms.isEmpty());
		});
	}

	@Override
	public boolean reissueExpired(PersonalRoom renewed, PersonalMeetingId old, LocalDate quarantinedUntil) {
		return TakenNumbers.unlessTaken(this.jdbc, () -> reissue(renewed, old, quarantinedUntil));
	}

	private boolean reissue(PersonalRoom renewed, PersonalMeetingId old, LocalDate quarantinedUntil) {
		int owner = renewed.owner().value();
		int changed = this.jdbc.update(
				"""
						update room set pmi = ?, passcode = ?, state = ?, assigned_on = ?, last_used_on = ?, expires_on = ?, expired_on = null,
								adopted_on = null, shown_on = null, version = version + 1
						where person_id = ? and pmi = ? and state = 'EXPIRED'""",
				renewed.pmi().number(), renewed.passcode().map(Passcode::text).orElse(null), renewed.state().name(),
				renewed.assignedOn(), renewed.lastUsedOn().orElse(null), renewed.expiresOn(), owner, old.number());
		if (changed == 0) {
			return false;
		}
		quarantine(old, renewed, renewed.assignedOn(), quarantinedUntil);
		this.jdbc.changed(ChangeCounter.ROOMS);
		return true;
	}

	private void quarantine(PersonalMeetingId old, PersonalRoom after, LocalDate on, LocalDate until) {
		this.jdbc.update("delete from retired_number where pmi in (?, ?)", old.number(), after.pmi().number());
		this.jdbc.update(
				"insert into retired_number (pmi, last_owner, retired_on, quarantined_until) values (?, ?, ?, ?)",
				old.number(), after.owner().value(), on, until);
	}

	@Override
	public boolean change(PersonalRoom before, PersonalRoom after, LocalDate on, LocalDate quarantinedUntil) {
		return TakenNumbers.unlessTaken(this.jdbc, () -> {
			int changed = this.jdbc.update("""
					update room set pmi = ?, link = ?, link_key = ?, passcode = ?, assigned_on = ?, expires_on = ?,
					  shown_on = coalesce(shown_on, ?), version = version + 1
					where person_id = ? and pmi = ? and state = 'ACTIVE'""", after.pmi().number(),
					after.link().map(PersonalLink::name).orElse(null), after.link().map(PersonalLink::key).orElse(null),
					after.passcode().map(Passcode::text).orElse(null), after.assignedOn(), after.expiresOn(), on,
					before.owner().value(), before.pmi().number());
			if (changed == 0) {
				return false;
			}
			if (!before.pmi().equals(after.pmi())) {
				quarantine(before.pmi(), after, on, quarantinedUntil);
			}
			this.jdbc.changed(ChangeCounter.ROOMS);
			return true;
		});
	}

	@Override
	public Optional<Boolean> waitingRoom(PersonId owner) {
		return this.jdbc.first("select waiting_room from room where person_id = ? and waiting_room is not null",
				(row, _) -> row.getBoolean(1), owner.value());
	}

	@Override
	public void waitingRoom(PersonId owner, Optional<Boolean> own) {
		this.jdbc.update("update room set waiting_room = ?, version = version + 1 where person_id = ?",
				own.orElse(null), owner.value());
	}

	@Override
	public void chose(PersonId owner, PersonalMeetingId pmi) {
		this.jdbc.update("update room set chosen_pmi = ? where person_id = ?", pmi.number(), owner.value());
	}

	@Override
	public Set<PersonId> expired(Collection<PersonId> owners) {
		Integer[] ids = owners.stream().map(PersonId::value).toArray(Integer[]::new);
		Set<PersonId> expired = new HashSet<>();
		this.jdbc.template()
			.query("select r.person_id from unnest(cast(? as integer array)) as c(id) join room r on r.person_id = c.id"
					+ " where r.state = 'EXPIRED'", (statement) -> Jdbc.setIntegers(statement, 1, ids), (row) -> {
						expired.add(new PersonId(row.getInt(1)));
					});
		return expired;
	}

	@Override
	public int version(PersonId owner) {
		return this.jdbc.first("select version from room where person_id = ?", (row, _) -> row.getInt(1), owner.value())
			.orElse(0);
	}

	@Override
	public List<QuarantinedNumber> quarantinedOf(PersonId owner, LocalDate asOf) {
		return this.jdbc.list("""
				select n.pmi, n.retired_on, n.quarantined_until from retired_number n
				where n.last_owner = ? and n.quarantined_until > ?
				and not exists (select 1 from room r where r.pmi = n.pmi)
				order by n.retired_on desc, n.pmi""",
				(row, _) -> new QuarantinedNumber(new PersonalMeetingId(row.getLong(1)),
						row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
				owner.value(), asOf);
	}

	@Override
	public List<PersonId> withoutPasscode() {
		return this.jdbc.list("""
				select r.person_id from room r join person p on p.id = r.person_id
				where r.passcode is null and r.state = 'ACTIVE' and p.missing_since is null
				order by r.person_id""", (row, _) -> new PersonId(row.getInt(1)));
	}

	@Override
	public void shown(Collection<PersonId> owners, LocalDate on) {
		note(this.jdbc, "shown_on", owners, on);
	}

	/** Records a day in the column of these people's rooms, unless it has one. */
	static void note(Jdbc jdbc, String column, Collection<PersonId> owners, LocalDate on) {
		jdbc.batch("update room set %1$s = ? where person_id = ? and %1$s is null".formatted(column), owners,
				(statement, owner) -> {
					statement.setObject(1, on);
					statement.setInt(2, owner.value());
				});
	}

	@Override
	public Map<RoomState, Integer> countByState() {
		Map<RoomState, Integer> counts = new EnumMap<>(RoomState.class);
		for (RoomState state : RoomState.values()) {
			counts.put(state, 0);
		}
		this.jdbc.template().query("select state, count(*) from room group by state", (row) -> {
			counts.put(RoomState.valueOf(row.getString(1)), row.getInt(2));
		});
		return counts;
	}

	private static int valueOf(@Nullable PersonId after) {
		return (after != null) ? after.value() : 0;
	}

}
