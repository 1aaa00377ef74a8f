package io.roomkeeper.change.planning;

/**
 * When the items of a plan are applied.
 *
 * @param waves whether they are spread over days, so that no join details change within
 * 24 hours of a meeting, each day's mail fits into the quota, and no host is informed too
 * often
 * @param alsoImminent whether the plan may affect meetings that begin within 24 hours of
 * the change
 */
public record PlanTiming(boolean waves, boolean alsoImminent) {

	/** All items at once. The plan must not affect meetings that begin soon. */
	public static final PlanTiming AT_ONCE = new PlanTiming(false, false);

	/** All items at once, even if meetings begin soon. */
	public static final PlanTiming ALSO_IMMINENT = new PlanTiming(false, true);

	/**
	 * In waves. For each meeting there must be a day on which its join details may
	 * change.
	 */
	public static final PlanTiming WAVES = new PlanTiming(true, false);

}
