package io.roomkeeper.reinvite;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hosts whose future meetings are in a room that no longer opens, because
 * personal meeting IDs are disabled for them or the room has expired. Hosts who are
 * missing from the directory are left out.
 */
public final class ClosedRooms {

	private static final int PART = 5_000;

	private final Meetings meetings;

	private final People people;

	private final Rooms rooms;

	private final SettingsService settings;

	private final Clock clock;

	ClosedRooms(Meetings meetings, People people, Rooms rooms, SettingsService settings, Clock clock) {
		this.meetings = meetings;
		this.people = people;
		this.rooms = rooms;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Counts hosts with future meetings in their rooms, and those whose room is closed.
	 */
	public Extent extent(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		List<PersonId> first = hosts(null, PART);
		if (first.isEmpty()) {
			return new Extent(0, 0);
		}
		PeopleSet off = this.settings.withPersonalMeetingOff(actor).people();
		int closed = 0;
		int hosts = 0;
		for (List<PersonId> part = first; !part.isEmpty(); part = hosts(part.getLast(), PART)) {
			hosts += part.size();
			closed += closedAmong(part, off).size();
		}
		return new Extent(closed, hosts);
	}

	/**
	 * Returns hosts whose room is closed, in ascending order.
	 * @param after only hosts with a larger ID; null for the first
	 */
	public List<ClosedRoom> page(Actor actor, @Nullable PersonId after, int limit) {
		PeopleSet off = this.settings.withPersonalMeetingOff(actor).people();
		List<ClosedRoom> found = new ArrayList<>();
		for (List<PersonId> part = hosts(after, PART); found.size() < limit
				&& !part.isEmpty(); part = hosts(part.getLast(), PART)) {
			found.addAll(closedAmong(part, off));
		}
		return found.subList(0, Math.min(limit, found.size()));
	}

	private List<PersonId> hosts(@Nullable PersonId after, int limit) {
		return this.meetings.hostsInPersonalRooms(this.clock.instant(), after, limit);
	}

	private List<ClosedRoom> closedAmong(List<PersonId> hosts, PeopleSet off) {
		Map<PersonId, Person> persons = this.people.all(hosts);
		Set<PersonId> expired = this.rooms.expired(hosts);
		return hosts.stream()
			.flatMap((host) -> Optional.ofNullable(persons.get(host)).stream())
			.filter((person) -> person.missingSince().isEmpty())
			.filter((person) -> off.contains(person.id()) || expired.contains(person.id()))
			.map((person) -> new ClosedRoom(person.id(), person.seen().uid(),
					off.contains(person.id()) ? ReinviteCause.PMI_OFF : ReinviteCause.EXPIRED))
			.toList();
	}

	/**
	 * How many rooms are closed.
	 *
	 * @param closed hosts whose room is closed
	 * @param hosts all hosts with future meetings in their room
	 */
	public record Extent(int closed, int hosts) {

	}

	/**
	 * A closed room with future meetings.
	 *
	 * @param cause why it is closed
	 */
	public record ClosedRoom(PersonId host, Uid uid, ReinviteCause cause) {

	}

}
