package io.roomkeeper.reinvite;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import org.jspecify.annotations.Nullable;

/**
 * Moves the future meetings in a room that no longer opens to their own numbers. A room
 * does not open if it has expired or personal meeting IDs are disabled for its owner. The
 * links of the meetings keep working; the number of the room does not. When the room
 * opens again, the meetings keep their own numbers.
 */
public final class ClosedRoomMeetings {

	private final Meetings meetings;

	private final People people;

	private final Rooms rooms;

	private final RoomStatuses statuses;

	private final ReinviteRecorder reinvites;

	private final AuditedTransaction transaction;

	private final Clock clock;

	/**
	 * @param statuses decides whether a room opens
	 */
	public ClosedRoomMeetings(Meetings meetings, People people, Rooms rooms, RoomStatuses statuses,
			ReinviteRecorder reinvites, AuditedTransaction transaction, Clock clock) {
		this.meetings = meetings;
		this.people = people;
		this.rooms = rooms;
		this.statuses = statuses;
		this.reinvites = reinvites;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Returns hosts that have future meetings in their personal room, in ascending order.
	 * {@link #moveOut} determines whose rooms no longer open.
	 * @param after only hosts with a larger ID; null for the first
	 */
	public List<PersonId> hosts(@Nullable PersonId after, int limit) {
		return this.meetings.hostsInPersonalRooms(this.clock.instant(), after, limit);
	}

	/**
	 * Moves the future meetings of those hosts whose rooms no longer open, in one
	 * transaction, and records re-invite items. Leaves out hosts who are missing from the
	 * directory, and hosts whose rooms open. Repeating it changes nothing.
	 */
	public Moved moveOut(Actor actor, Collection<PersonId> hosts) {
		return this.transaction.execute(actor,
				(recorder) -> moveOut(recorder, OptionalInt.empty(), hosts, this::causeOf));
	}

	/**
	 * Moves the future meetings of hosts whose rooms are about to close, because personal
	 * meeting IDs are being disabled for them, and records re-invite items.
	 * @param recorder the transaction that closes the rooms
	 * @param change the number of the change that closes them
	 */
	public Moved moveOutOfClosing(Recorder recorder, int change, Collection<PersonId> hosts) {
		return moveOut(recorder, OptionalInt.of(change), hosts, (_, _) -> Optional.of(ReinviteCause.PMI_OFF));
	}

	private Moved moveOut(Recorder recorder, OptionalInt change, Collection<PersonId> hosts,
			BiFunction<Person, PersonalRoom, Optional<ReinviteCause>> closing) {
		Instant now = recorder.now();
		Map<PersonId, List<Meeting>> byHost = this.meetings.inPersonalRooms(hosts, now)
			.stream()
			.collect(Collectors.groupingBy(Meeting::host, TreeMap::new, Collectors.toList()));
		Map<PersonId, Person> persons = this.people.all(byHost.keySet());
		Map<PersonId, PersonalRoom> roomsOf = this.rooms.of(byHost.keySet());
		List<Meeting> revised = new ArrayList<>();
		ReinviteCounts counts = ReinviteCounts.NONE;
		int closed = 0;
		for (Map.Entry<PersonId, List<Meeting>> entry : byHost.entrySet()) {
			Optional<ClosedRoom> room = closed(persons.get(entry.getKey()), roomsOf.get(entry.getKey()), closing);
			if (room.isPresent()) {
				ReinviteCounts done = this.reinvites.record(recorder, new ReinviteOrigin(room.get().cause(), change),
						entry.getValue()
							.stream()
							.map((meeting) -> AccessChange.outOfRoom(meeting, room.get().room()))
							.toList());
				entry.getValue().forEach((meeting) -> revised.add(outOfRoom(meeting, now)));
				recorder.record(event(room.get(), done));
				counts = counts.plus(done);
				closed++;
			}
		}
		this.meetings.revise(revised);
		return new Moved(closed, revised.size(), counts);
	}

	private static Optional<ClosedRoom> closed(@Nullable Person host, @Nullable PersonalRoom room,
			BiFunction<Person, PersonalRoom, Optional<ReinviteCause>> closing) {
		return (host == null || room == null) ? Optional.empty()
				: closing.apply(host, room).map((cause) -> new ClosedRoom(host, room, cause));
	}

	/** Returns why a room does not open now; empty if it opens. */
	private Optional<ReinviteCause> causeOf(Person host, PersonalRoom room) {
		return switch (this.statuses.of(host, Optional.of(room))) {
			case DISABLED -> Optional.of(ReinviteCause.PMI_OFF);
			case EXPIRED -> Optional.of(ReinviteCause.EXPIRED);
			case ACTIVE, OVERDUE, NO_ROOM, RETIRED, OWNER_MISSING -> Optional.empty();
		};
	}

	private static Meeting outOfRoom(Meeting meeting, Instant now) {
		return ReinviteRecorder.raised(meeting, now).with(meeting.access().inPersonalRoom(false));
	}

	private static MeetingEvent event(ClosedRoom room, ReinviteCounts counts) {
		return new MeetingEvent.MeetingsMovedOut(room.host().seen().uid().auditSubject(), room.cause().name(),
				counts.needed(), counts.avoided());
	}

	private record ClosedRoom(Person host, PersonalRoom room, ReinviteCause cause) {
	}

	/**
	 * The result of {@link #moveOut}.
	 *
	 * @param hosts hosts whose meetings moved
	 * @param meetings meetings that moved
	 * @param reinvites the re-invites that this needs and avoids
	 */
	public record Moved(int hosts, int meetings, ReinviteCounts reinvites) {

	}

}
