package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.room.PersonalLink;

/**
 * A guest who joined an occurrence of a meeting.
 *
 * @param occurrence when the occurrence begins
 * @param entrance what the guest used to join
 * @param at when the guest joined
 * @param mail the guest's address, if the guest had signed in
 */
public record GuestArrival(MeetingKey meeting, Instant occurrence, Entrance entrance, Instant at,
		Optional<String> mail) {

	/** What a guest used to join. */
	public sealed interface Entrance {

		/** A number that was entered, or is part of a link. */
		record Digits(long number) implements Entrance {

		}

		/** A personal link. */
		record OfRoom(PersonalLink link) implements Entrance {

		}

		/** The link of the meeting itself, as it is now. */
		record OfMeeting() implements Entrance {

		}

	}

	/** Returns whether the guest joined with the current details. */
	boolean byNew(ReinviteItem item) {
		return switch (this.entrance) {
			case Entrance.OfMeeting() -> true;
			case Entrance.Digits(long number) -> number == item.after().number();
			case Entrance.OfRoom(PersonalLink link) -> item.after().link().filter(link::equals).isPresent();
		};
	}

	/** Returns whether the guest joined with details that no longer apply. */
	boolean byOld(ReinviteItem item) {
		return !byNew(item) && switch (this.entrance) {
			case Entrance.OfMeeting() -> false;
			case Entrance.Digits(long number) -> number == item.before().number();
			case Entrance.OfRoom(PersonalLink link) -> item.before().link().filter(link::equals).isPresent();
		};
	}

}
