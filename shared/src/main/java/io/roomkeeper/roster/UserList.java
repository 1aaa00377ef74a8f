package io.roomkeeper.roster;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.setting.DisabledPeople;
import io.roomkeeper.setting.Level;
import io.roomkeeper.setting.SettingsService;
import org.jspecify.annotations.Nullable;

/**
 * The list of people with their rooms: searched, filtered, ordered and counted in memory,
 * shown as they stand in the database at that moment. For admins and the helpdesk; every
 * method throws {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody
 * else.
 */
public final class UserList {

	/** How many people are read from the database at once where all are wanted. */
	private static final int CHUNK = 1_000;

	/** A cursor that names the person as well, since several may have the uid. */
	private static final Pattern CURSOR = Pattern.compile("(.+)\\|([1-9][0-9]{0,9})");

	private final CurrentRoster current;

	private final Roster roster;

	private final SettingsService settings;

	private final RoomStatuses statuses;

	private final Account account;

	private final Clock clock;

	private volatile @Nullable RosterSnapshot last;

	/**
	 * @param current everybody in memory
	 * @param roster everybody in the database
	 * @param settings tells for whom personal meeting IDs are off
	 * @param statuses tells the effective status of one room
	 * @param account whose time zone decides what day it is
	 * @param clock the time
	 */
	public UserList(CurrentRoster current, Roster roster, SettingsService settings, RoomStatuses statuses,
			Account account, Clock clock) {
		this.current = current;
		this.roster = roster;
		this.settings = settings;
		this.statuses = statuses;
		this.account = account;
		this.clock = clock;
	}

	/** How many people match. */
	public int count(Actor actor, RosterQuery query) {
		return snapshot(actor).matching(query).cardinality();
	}

	/** How many people's rooms have each status; everybody is counted once. */
	public Map<RoomStatus, Integer> countByStatus(Actor actor) {
		RosterSnapshot snapshot = snapshot(actor);
		Map<RoomStatus, Integer> counts = new EnumMap<>(RoomStatus.class);
		for (RoomStatus status : RoomStatus.values()) {
			counts.put(status, snapshot.count(status));
		}
		return counts;
	}

	/** The people who match, from {@code offset}, in the query's order. */
	public List<ListedUser> page(Actor actor, RosterQuery query, int offset, int limit) {
		RosterSnapshot snapshot = snapshot(actor);
		return listed(snapshot, snapshot.page(query, offset, limit));
	}

	/** Passes those who match and were chosen to the reader, in the query's order. */
	public void each(Actor actor, RosterQuery query, Selection selection, Consumer<ListedUser> reader) {
		RosterSnapshot snapshot = snapshot(actor);
		List<PersonId> all = snapshot.page(query, 0, Integer.MAX_VALUE).stream().filter(selection::contains).toList();
		for (int from = 0; from < all.size(); from += CHUNK) {
			listed(snapshot, all.subList(from, Math.min(all.size(), from + CHUNK))).forEach(reader);
		}
	}

	/**
	 * Part of the people who match, by ascending uid.
	 * @param after the cursor of the part before; a uid is one too; empty to begin
	 */
	public Part part(Actor actor, RosterQuery query, String after, int limit) {
		RosterSnapshot snapshot = snapshot(actor);
		List<PersonId> ids = after.isEmpty() ? snapshot.afterUid(query, "", limit + 1)
				: after(snapshot, query, after, limit + 1);
		List<ListedUser> found = listed(snapshot, ids);
		boolean more = ids.size() > limit;
		return new Part(more ? found.subList(0, Math.min(limit, found.size())) : found,
				snapshot.matching(query).cardinality(), more ? Optional.of(cursor(found, limit)) : Optional.empty());
	}

	/** The rows as they are in the database at this moment. */
	private List<ListedUser> listed(RosterSnapshot snapshot, List<PersonId> ids) {
		return this.roster.all(ids).stream().map((entry) -> {
			Optional<Level> cause = snapshot.disabled().cause(entry.person().id());
			RoomStatus status = this.statuses.of(entry.person(), entry.room(), cause.isEmpty());
			return new ListedUser(entry.person(), entry.room(), status,
					cause.filter((_) -> status == RoomStatus.DISABLED));
		}).toList();
	}

	private List<PersonId> after(RosterSnapshot snapshot, RosterQuery query, String cursor, int limit) {
		Optional<PersonId> person = person(cursor);
		return person.map((id) -> snapshot.afterPerson(query, new Uid(uidOf(cursor)).key(), id, limit))
			.orElseGet(() -> snapshot.afterUid(query, cursor.toLowerCase(Locale.ROOT), limit));
	}

	/**
	 * The uid of the last person of a part; with their id where the next has the same, or
	 * where the uid by itself would be read as such.
	 */
	private String cursor(List<ListedUser> found, int limit) {
		ListedUser last = found.get(Math.min(limit, found.size()) - 1);
		Uid uid = last.person().seen().uid();
		boolean shared = found.size() > limit && found.get(limit).person().seen().uid().equals(uid);
		return (shared || person(uid.value()).isPresent()) ? uid.value() + '|' + last.person().id().value()
				: uid.value();
	}

	/**
	 * The person whom a cursor names besides the uid, where there is one with that uid.
	 */
	private Optional<PersonId> person(String cursor) {
		Matcher matcher = CURSOR.matcher(cursor);
		if (!matcher.matches() || Long.parseLong(matcher.group(2)) > Integer.MAX_VALUE) {
			return Optional.empty();
		}
		return this.roster.all(List.of(new PersonId(Integer.parseInt(matcher.group(2)))))
			.stream()
			.map(RosterEntry::person)
			.filter((person) -> person.seen().uid().value().equalsIgnoreCase(matcher.group(1)))
			.map((person) -> person.id())
			.findFirst();
	}

	private static String uidOf(String cursor) {
		return cursor.substring(0, cursor.lastIndexOf('|'));
	}

	/** Everybody now; the last snapshot as long as it holds. */
	private RosterSnapshot snapshot(Actor actor) {
		requireReader(actor);
		RosterIndex index = this.current.get();
		DisabledPeople disabled = this.settings.withPersonalMeetingOff(actor);
		Instant now = this.clock.instant();
		RosterSnapshot last = this.last;
		if (last == null || !last.holds(index, disabled, now)) {
			last = RosterSnapshot.of(index, disabled, this.account, now);
			this.last = last;
		}
		return last;
	}

	void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

	/**
	 * Part of a list.
	 *
	 * @param entries the people
	 * @param total how many match in all
	 * @param next the cursor for the next part; empty at the end
	 */
	public record Part(List<ListedUser> entries, int total, Optional<String> next) {

	}

}
