package io.roomkeeper.meeting.scheduling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;

/**
 * Determines how people get into a meeting now. A meeting in a personal room whose number
 * leads nowhere, for example because it has expired, takes place under its own number.
 */
public final class JoinDetailsResolver {

	private final PersonLookup people;

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final LinkPolicy links;

	private final Account account;

	/**
	 * @param account supplies the base address of links
	 */
	JoinDetailsResolver(PersonLookup people, Rooms rooms, RoomStatuses statuses, LinkPolicy links, Account account) {
		this.people = people;
		this.rooms = rooms;
		this.statuses = statuses;
		this.links = links;
		this.account = account;
	}

	/** Returns the details of a meeting. */
	public JoinDetails of(Meeting meeting) {
		return of(List.of(meeting)).getFirst();
	}

	/** Returns the details of each meeting, in the same order. Reads each host once. */
	public List<JoinDetails> of(List<Meeting> meetings) {
		Map<PersonId, HostAccess> hosts = new HashMap<>();
		return meetings.stream()
			.map((meeting) -> of(meeting, hosts.computeIfAbsent(meeting.host(), this::access)))
			.toList();
	}

	private JoinDetails of(Meeting meeting, HostAccess host) {
		String link = this.account.link(meeting.access().token().path());
		Optional<PersonalRoom> room = host.openRoom().filter((_) -> meeting.inPersonalRoom());
		MeetingId own = meeting.access().number();
		return room
			.map((one) -> new JoinDetails(one.pmi().digits(), one.pmi().grouped(), one.passcode(), link,
					host.linkOpens(), room))
			.orElseGet(() -> new JoinDetails(own.digits(), own.grouped(), meeting.access().passcode(), link,
					host.linkOpens(), Optional.empty()));
	}

	private HostAccess access(PersonId id) {
		Person host = this.people.get(PersonRef.of(id));
		Optional<PersonalRoom> room = this.rooms.of(id);
		return new HostAccess(this.links.countsAsPasscode(id),
				this.statuses.of(host, room).opens() ? room : Optional.empty());
	}

	/**
	 * What the meetings of a host have in common.
	 *
	 * @param linkOpens whether a link counts as the passcode
	 * @param openRoom the personal room, if its number leads there
	 */
	private record HostAccess(boolean linkOpens, Optional<PersonalRoom> openRoom) {
	}

}
