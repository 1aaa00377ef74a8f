package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.passcode.PasscodeChoice;

/**
 * The requested changes of a meeting. Empty parts stay unchanged.
 *
 * @param recurrence the new rule; an empty text makes it a single meeting
 * @param invitees all invitees from then on; those who remain keep their reply unless the
 * dates change
 * @param passcode another passcode of a meeting outside the personal room
 * @param language the language of the invitation
 */
public record MeetingEdit(Optional<String> topic, Optional<LocalDateTime> start, Optional<String> zone,
		Optional<Integer> minutes, Optional<String> recurrence, Optional<List<Invitee>> invitees,
		Optional<List<PersonRef>> alternativeHosts, Optional<Boolean> inPersonalRoom, Optional<Boolean> waitingRoom,
		Optional<PasscodeChoice> passcode, Optional<Locale> language) {

	/** Creates a change of the invitees only. */
	public static MeetingEdit ofInvitees(List<Invitee> invitees) {
		return new MeetingEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.of(invitees), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	/** Returns whether it may change the dates. */
	boolean concernsDates() {
		return this.start.isPresent() || this.zone.isPresent() || this.minutes.isPresent()
				|| this.recurrence.isPresent();
	}

}
