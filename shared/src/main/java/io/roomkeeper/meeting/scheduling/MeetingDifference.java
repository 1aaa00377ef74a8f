package io.roomkeeper.meeting.scheduling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.ReplyStatus;

/**
 * The effect of a change of a meeting on calendars
 * (docs/decisions/0033-when-invitees-are-asked-again.md).
 */
final class MeetingDifference {

	private MeetingDifference() {
	}

	/**
	 * Returns the changed meeting with the revision and the replies that the change
	 * requires. New dates raise the sequence and reset all replies. New join details
	 * raise the sequence and keep the replies. So does the removal of an invitee, who
	 * gets a cancellation. Anything else keeps the sequence.
	 */
	static Meeting revised(Meeting before, Meeting after, Instant now) {
		if (after.equals(before) || after.cancelledAt().isPresent()) {
			return after;
		}
		if (!after.schedule().equals(before.schedule())) {
			return after.with(before.calendar().raised(now))
				.with(after.invitees().stream().map((one) -> one.with(ReplyStatus.NEEDS_ACTION)).toList());
		}
		boolean sameJoinDetails = after.access().equals(before.access());
		return after.with(sameJoinDetails && mails(after).containsAll(mails(before)) ? before.calendar().restamped(now)
				: before.calendar().raised(now));
	}

	private static Set<String> mails(Meeting meeting) {
		return meeting.invitees().stream().map(Invitee::mailKey).collect(Collectors.toSet());
	}

	/** Returns the names of what differs, for the audit trail. */
	static List<String> names(Meeting before, Meeting after) {
		List<String> names = new ArrayList<>();
		note(names, "topic", before.topic(), after.topic());
		note(names, "dates", before.schedule(), after.schedule());
		note(names, "pmi", before.inPersonalRoom(), after.inPersonalRoom());
		note(names, "waitingRoom", before.access().waitingRoom(), after.access().waitingRoom());
		note(names, "passcode", before.access().passcode(), after.access().passcode());
		note(names, "language", before.language(), after.language());
		note(names, "invitees", before.invitees(), after.invitees());
		note(names, "alternativeHosts", before.alternativeHosts(), after.alternativeHosts());
		return names;
	}

	private static void note(List<String> names, String name, Object before, Object after) {
		if (!before.equals(after)) {
			names.add(name);
		}
	}

}
