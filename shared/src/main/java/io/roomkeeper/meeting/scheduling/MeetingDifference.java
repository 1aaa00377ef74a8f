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
 * What a change of a meeting means for its calendars
 * (docs/decisions/0033-when-invitees-are-asked-again.md).
 */
final class MeetingDifference {

	private MeetingDifference() {
	}

	/**
	 * Returns the changed meeting with the revision and the replies that the change calls
	 * for. Other dates raise the sequence and ask everybody again. Another way in raises
	 * the sequence and keeps the replies, and so does the removal of an invitee, whose
	 * calendar gets a message that cancels. Anything else keeps the sequence.
	 */
	static Meeting revised(Meeting before, Meeting after, Instant now) {
		if (after.equals(before) || after.cancelledAt().isPresent()) {
			return after;
		}
		if (!after.schedule().equals(before.schedule())) {
			return after.with(before.calendar().raised(now))
				.with(after.invitees().stream().map((one) -> one.with(ReplyStatus.NEEDS_ACTION)).toList());
		}
		boolean sameWayIn = after.access().equals(before.access());
		return after.with(sameWayIn && mails(after).containsAll(mails(before)) ? before.calendar().restamped(now)
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
