package io.roomkeeper.change.item;

/**
 * The future meetings in one or more rooms, and the people invited to them.
 *
 * @param meetings the meetings that have not ended, a series counted once
 * @param invitees their invitees
 * @param toTell those of the invitees whose invitation no longer works after the change
 * @param imminent the meetings that begin within {@value #IMMINENT_HOURS} hours
 */
public record MeetingImpact(int meetings, int invitees, int toTell, int imminent) {

	/** A meeting is imminent if it begins within this many hours. */
	public static final int IMMINENT_HOURS = 24;

	/** No meeting at all. */
	public static final MeetingImpact NONE = new MeetingImpact(0, 0, 0, 0);

	/** Returns the impact of a change after which no invitation works. */
	public MeetingImpact allToTell() {
		return new MeetingImpact(this.meetings, this.invitees, this.invitees, this.imminent);
	}

	/** Returns the sum of both. */
	public MeetingImpact plus(MeetingImpact other) {
		return new MeetingImpact(this.meetings + other.meetings, this.invitees + other.invitees,
				this.toTell + other.toTell, this.imminent + other.imminent);
	}

}
