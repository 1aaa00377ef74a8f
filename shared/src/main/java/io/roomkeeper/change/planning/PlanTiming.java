package io.roomkeeper.change.planning;

/**
 * When the items of a plan are applied.
 *
 * @param waves whether they are spread over days, so that no way in changes within 24
 * hours of a meeting, the mail quota of each day suffices, and no host is told too often
 * @param alsoImminent whether meetings may be concerned that begin within 24 hours of the
 * change
 */
public record PlanTiming(boolean waves, boolean alsoImminent) {

	/** All items at once. Meetings that begin soon must not be concerned. */
	public static final PlanTiming AT_ONCE = new PlanTiming(false, false);

	/** All items at once, whatever begins soon. */
	public static final PlanTiming ALSO_IMMINENT = new PlanTiming(false, true);

	/** In waves. Each meeting must have a day on which its way in may change. */
	public static final PlanTiming WAVES = new PlanTiming(true, false);

}
