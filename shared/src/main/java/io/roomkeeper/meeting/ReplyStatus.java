package io.roomkeeper.meeting;

/** What an invitee has answered (RFC 5545 3.2.12). */
public enum ReplyStatus {

	/** No answer yet. */
	NEEDS_ACTION, ACCEPTED, DECLINED, TENTATIVE, DELEGATED;

	/** Returns the value of the calendar parameter, for example {@code NEEDS-ACTION}. */
	public String partStat() {
		return name().replace('_', '-');
	}

	/** Parses a calendar parameter; an unknown value counts as no answer. */
	public static ReplyStatus of(String partStat) {
		for (ReplyStatus status : values()) {
			if (status.partStat().equalsIgnoreCase(partStat)) {
				return status;
			}
		}
		return NEEDS_ACTION;
	}

}
