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
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.roster.index.RosterIndex;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.DisabledPeople;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.resolution.Level;
import org.jspecify.annotations.Nullable;

/**
 * The list of people with their rooms. It searches, filters, sorts and counts in memory,
 * and reads the rows to show from the database. Only admins and the helpdesk may use it;
 * every method throws {@link io.roomkeeper.access.AccessDeniedForActorException} for
 * anyone else.
 */
public final class UserList {

	/** The number of people that an export reads from the database at once. */
	private static final int CHUNK = 1_000;

	/**
	 * A cursor that also names the person, since several people may have had the same
	 * uid.
	 */
	private static final Pattern CURSOR = Pattern.compile("(.+)\\|([1-9][0-9]{0,9})");

	private final CurrentRoster current;

	private final Roster roster;

	private final SettingsService settings;

	private final RoomStatuses statuses;

	private final Account account;

	private final Clock clock;

	private volatile @Nullable RosterSnapshot last;

	/**
	 * @param current the index of all people
	 * @param roster the people in the database
	 * @param settings finds for whom personal meeting IDs are disabled
	 * @param statuses calculates the effective status of one room
	 * @param account supplies the time zone in which dates are counted
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

	/** Counts the matching people. */
	public int count(Actor actor, RosterQuery query) {
		return snapshot(actor).matching(query).cardinality();
	}

	/** Counts people by the status of their room; each person is counted once. */
	public Map<RoomStatus, Integer> countByStatus(Actor actor) {
		RosterSnapshot snapshot = snapshot(actor);
		Map<RoomStatus, Integer> counts = new EnumMap<>(RoomStatus.class);
		for (RoomStatus status : RoomStatus.values()) {
			counts.put(status, snapshot.count(status));
		}
		return counts;
	}

	/**
	 * Returns one page of the matching people, from {@code offset}, in the query's order.
	 */
	public List<ListedUser> page(Actor actor, RosterQuery query, int offset, int limit) {
		RosterSnapshot snapshot = snapshot(actor);
		return listed(snapshot, snapshot.page(query, offset, limit));
	}

	/** Passes the matching and selected people to the reader, in the query's order. */
	public void each(Actor actor, RosterQuery query, Selection selection, Consumer<ListedUser> reader) {
		RosterSnapshot snapshot = snapshot(actor);
		List<PersonId> all = snapshot.page(query, 0, Integer.MAX_VALUE).stream().filter(selection::contains).toList();
		for (int from = 0; from < all.size(); from += CHUNK) {
			listed(snapshot, all.subList(from, Math.min(all.size(), from + CHUNK))).forEach(reader);
		}
	}

	/**
	 * Returns one part of the matching people, in ascending order of uid.
	 * @param after the cursor of the previous part, or a uid; empty to start at the
	 * beginning
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

	/** Reads the current rows from the database. */
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
	 * Returns the uid of the last person of a part; adds the id if the next person has
	 * the same uid, or if the uid alone would be parsed as a cursor with an id.
	 */
	private String cursor(List<ListedUser> found, int limit) {
		ListedUser last = found.get(Math.min(limit, found.size()) - 1);
		Uid uid = last.person().seen().uid();
		boolean shared = found.size() > limit && found.get(limit).person().seen().uid().equals(uid);
		return (shared || person(uid.value()).isPresent()) ? uid.value() + '|' + last.person().id().value()
				: uid.value();
	}

	/**
	 * Returns the person whom a cursor names besides the uid, if someone has that uid.
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

	/** Returns the last snapshot while it is valid, else a new one. */
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
	 * A part of the list.
	 *
	 * @param total the number of all matching people
	 * @param next the cursor of the next part; empty at the end
	 */
	public record Part(List<ListedUser> entries, int total, Optional<String> next) {

	}

}
