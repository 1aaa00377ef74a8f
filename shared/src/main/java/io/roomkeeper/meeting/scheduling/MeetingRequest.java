package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.passcode.PasscodeChoice;

/**
 * A meeting that somebody wants to schedule.
 *
 * @param topic 1 to 200 characters
 * @param start the local start; empty for a meeting that starts now
 * @param zone the name of its time zone; empty for the organisation's
 * @param minutes how long it lasts
 * @param recurrence the rule of a series
 * @param invitees whom to invite
 * @param alternativeHosts people who may start it in the host's place
 * @param inPersonalRoom whether to use the personal room; empty to let the settings
 * decide
 * @param waitingRoom whether guests wait; empty to let the settings decide
 * @param passcode the passcode of a meeting outside the personal room; empty to let the
 * settings decide
 * @param language the language of the invitation; empty for English
 */
public record MeetingRequest(String topic, Optional<LocalDateTime> start, Optional<String> zone, int minutes,
		Optional<String> recurrence, List<Invitee> invitees, List<PersonRef> alternativeHosts,
		Optional<Boolean> inPersonalRoom, Optional<Boolean> waitingRoom, Optional<PasscodeChoice> passcode,
		Optional<Locale> language) {

	/** The default duration of a meeting, in minutes. */
	public static final int USUAL_MINUTES = 60;

	public MeetingRequest {
		invitees = List.copyOf(invitees);
		alternativeHosts = List.copyOf(alternativeHosts);
	}

	/** Creates a request for a meeting that starts now. */
	public static MeetingRequest instant(String topic, Locale language) {
		return new MeetingRequest(topic, Optional.empty(), Optional.empty(), USUAL_MINUTES, Optional.empty(), List.of(),
				List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(language));
	}

	/**
	 * Creates a request for a series of one hour a week in the personal room, with a
	 * waiting room. If the settings do not allow one of these, the settings decide.
	 */
	public static MeetingRequest officeHours(String topic, LocalDateTime start, String zone, Locale language,
			MeetingOptions options) {
		return new MeetingRequest(topic, Optional.of(start), Optional.of(zone), USUAL_MINUTES,
				Optional.of("FREQ=WEEKLY"), List.of(), List.of(),
				Optional.of(true).filter((_) -> options.allowsPersonalRoom()),
				Optional.of(true).filter((_) -> options.allows(options.waitingRoom(), true)), Optional.empty(),
				Optional.of(language));
	}

}
