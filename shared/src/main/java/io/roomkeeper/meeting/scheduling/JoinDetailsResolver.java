package io.roomkeeper.meeting.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.edit.RoomWaiting;
import io.roomkeeper.setting.EffectiveSettings;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/**
 * Determines how people get into a meeting now. If the number of a personal room does not
 * work, for example because the room has expired, its meetings take place under their own
 * numbers.
 */
public final class JoinDetailsResolver {

	private final PersonLookup people;

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final SettingsService settings;

	private final Account account;

	/**
	 * @param account supplies the base address of links
	 */
	JoinDetailsResolver(PersonLookup people, Rooms rooms, RoomStatuses statuses, SettingsService settings,
			Account account) {
		this.people = people;
		this.rooms = rooms;
		this.statuses = statuses;
		this.settings = settings;
		this.account = account;
	}

	/** Returns the details of a meeting. */
	public JoinDetails of(Meeting meeting) {
		return of(List.of(meeting)).getFirst();
	}

	/** Returns the details of a meeting for a caller that has read its host. */
	public JoinDetails of(Meeting meeting, Person host) {
		return of(List.of(meeting), new HashMap<>(Map.of(host.id(), host))).getFirst();
	}

	/**
	 * Returns the details of each meeting, in the same order. Reads each host and their
	 * settings once, and the room only if a meeting takes place there.
	 */
	public List<JoinDetails> of(List<Meeting> meetings) {
		return of(meetings, new HashMap<>());
	}

	/** Returns whether the guests of a meeting wait. */
	public RoomWaiting waiting(Meeting meeting, JoinDetails join) {
		return waiting(List.of(meeting), List.of(join)).getFirst();
	}

	/**
	 * Returns whether the guests of each meeting wait, in the same order. Reads the
	 * settings of each host once, and the choice for their room only if a meeting takes
	 * place there.
	 * @param joins the details of the meetings
	 */
	public List<RoomWaiting> waiting(List<Meeting> meetings, List<JoinDetails> joins) {
		Map<PersonId, EffectiveSetting> known = new HashMap<>();
		Map<PersonId, Optional<Boolean>> chosen = new HashMap<>();
		List<RoomWaiting> waiting = new ArrayList<>(meetings.size());
		for (int i = 0; i < meetings.size(); i++) {
			Meeting meeting = meetings.get(i);
			Optional<Boolean> own = joins.get(i).room().isPresent()
					? chosen.computeIfAbsent(meeting.host(), this.rooms::waitingRoom)
					: Optional.of(meeting.access().waitingRoom());
			waiting.add(RoomWaiting.of(own, known.computeIfAbsent(meeting.host(),
					(host) -> this.settings.effective(host, MeetingNumbers.WAITING_ROOM))));
		}
		return waiting;
	}

	private List<JoinDetails> of(List<Meeting> meetings, Map<PersonId, Person> hosts) {
		Map<PersonId, EffectiveSettings> known = new HashMap<>();
		Map<PersonId, Optional<PersonalRoom>> openRooms = new HashMap<>();
		return meetings.stream().map((meeting) -> {
			Person host = hosts.computeIfAbsent(meeting.host(), (id) -> this.people.get(PersonRef.of(id)));
			EffectiveSettings own = known.computeIfAbsent(host.id(), (_) -> this.settings.of(host));
			Optional<PersonalRoom> room = meeting.inPersonalRoom()
					? openRooms.computeIfAbsent(host.id(), (_) -> openRoom(host, own)) : Optional.empty();
			return of(meeting, own.isOn(SettingsService.PASSCODE_IN_LINK), room);
		}).toList();
	}

	private JoinDetails of(Meeting meeting, boolean linkOpens, Optional<PersonalRoom> room) {
		String link = this.account.link(meeting.access().token().path());
		MeetingId own = meeting.access().number();
		return room
			.map((one) -> new JoinDetails(one.pmi().digits(), one.pmi().grouped(), one.passcode(), link, linkOpens,
					room))
			.orElseGet(() -> new JoinDetails(own.digits(), own.grouped(), meeting.access().passcode(), link, linkOpens,
					Optional.empty()));
	}

	/** Returns a host's room if its number leads there. */
	private Optional<PersonalRoom> openRoom(Person host, EffectiveSettings own) {
		Optional<PersonalRoom> room = this.rooms.of(host.id());
		return this.statuses.of(host, room, own.isOn(SettingsService.PERSONAL_MEETING)).opens() ? room
				: Optional.empty();
	}

}
