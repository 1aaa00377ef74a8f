package io.roomkeeper.roster;

import java.time.Clock;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.Roster;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.setting.SettingsService;

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

	private final Account account;

	private final Clock clock;

	/**
	 * @param current everybody in memory
	 * @param roster everybody in the database
	 * @param settings tells for whom personal meeting IDs are off
	 * @param account whose time zone decides what day it is
	 * @param clock the time
	 */
	public UserList(CurrentRoster current, Roster roster, SettingsService settings, Account account, Clock clock) {
		this.current = current;
		this.roster = roster;
		this.settings = settings;
		this.account = account;
		this.clock = clock;
	}

	/** How many people match. */
	public int count(Actor actor, RosterQuery query) {
		return matching(actor, query, index(actor)).cardinality();
	}

	/** How many people have no room, though the directory has them. */
	public int countPresentWithoutRoom(Actor actor) {
		return index(actor).presentWithoutRoom();
	}

	/** The people who match, from {@code offset}, in the query's order. */
	public List<RosterEntry> page(Actor actor, RosterQuery query, int offset, int limit) {
		RosterIndex index = index(actor);
		return this.roster.all(index.page(query, matching(actor, query, index), offset, limit));
	}

	/** Passes those who match and were chosen to the reader, in the query's order. */
	public void each(Actor actor, RosterQuery query, Selection selection, Consumer<RosterEntry> reader) {
		RosterIndex index = index(actor);
		BitSet matching = matching(actor, query, index);
		List<PersonId> all = index.page(query, matching, 0, Integer.MAX_VALUE)
			.stream()
			.filter(selection::contains)
			.toList();
		for (int from = 0; from < all.size(); from += CHUNK) {
			this.roster.all(all.subList(from, Math.min(all.size(), from + CHUNK))).forEach(reader);
		}
	}

	/**
	 * Part of the people who match, by ascending uid.
	 * @param after the cursor of the part before; a uid is one too; empty to begin
	 */
	public Part part(Actor actor, RosterQuery query, String after, int limit) {
		RosterIndex index = index(actor);
		BitSet matching = matching(actor, query, index);
		List<PersonId> ids = after.isEmpty() ? index.afterUid(matching, "", limit + 1)
				: after(index, matching, after, limit + 1);
		List<RosterEntry> found = this.roster.all(ids);
		boolean more = ids.size() > limit;
		return new Part(more ? found.subList(0, Math.min(limit, found.size())) : found, matching.cardinality(),
				more ? Optional.of(cursor(found, limit)) : Optional.empty());
	}

	private List<PersonId> after(RosterIndex index, BitSet matching, String cursor, int limit) {
		Optional<PersonId> person = person(cursor);
		return person.map((id) -> index.afterPerson(matching, new Uid(uidOf(cursor)).key(), id, limit))
			.orElseGet(() -> index.afterUid(matching, cursor.toLowerCase(Locale.ROOT), limit));
	}

	/**
	 * The uid of the last person of a part; with their id where the next has the same, or
	 * where the uid by itself would be read as such.
	 */
	private String cursor(List<RosterEntry> found, int limit) {
		RosterEntry last = found.get(Math.min(limit, found.size()) - 1);
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

	private RosterIndex index(Actor actor) {
		requireReader(actor);
		return this.current.get();
	}

	void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

	private BitSet matching(Actor actor, RosterQuery query, RosterIndex index) {
		return index.matching(query, this.account.today(this.clock), () -> this.settings.withPersonalMeetingOff(actor));
	}

	/**
	 * Part of a list.
	 *
	 * @param entries the people
	 * @param total how many match in all
	 * @param next the cursor for the next part; empty at the end
	 */
	public record Part(List<RosterEntry> entries, int total, Optional<String> next) {

	}

}
