package io.roomkeeper.setting;

import java.time.Clock;
import java.util.Collection;

import io.roomkeeper.meeting.PersonalRoomMeetings;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.population.BlastRadius;

/** Counts the meetings that break where personal meeting IDs are disabled. */
public final class BrokenMeetings {

	private final PersonalRoomMeetings meetings;

	private final Clock clock;

	BrokenMeetings(PersonalRoomMeetings meetings, Clock clock) {
		this.meetings = meetings;
		this.clock = clock;
	}

	/**
	 * Returns the people who lose access to their room. Their meetings break, because
	 * their personal meeting IDs are disabled.
	 */
	public static PeopleSet roomless(Collection<BlastRadius.Move> moves) {
		return moves.stream()
			.filter((move) -> !move.to().isOn())
			.map(BlastRadius.Move::people)
			.reduce(PeopleSet.NOBODY, PeopleSet::or);
	}

	/**
	 * Counts the future meetings in personal rooms that would need a re-invite.
	 * @param roomless the people who lose access to their room
	 */
	public int count(PeopleSet roomless) {
		return roomless.isEmpty() ? 0
				: this.meetings.countInPersonalRooms(roomless.page(0, Integer.MAX_VALUE), this.clock.instant());
	}

}
