package io.roomkeeper.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.item.ItemFilter;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PlanWave;
import org.jspecify.annotations.Nullable;

/**
 * Shows plans and changes. Admins and the helpdesk may read them; every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class PlanReader {

	private final ChangePlans plans;

	private final PlannedWaves waves;

	PlanReader(ChangePlans plans, PlannedWaves waves) {
		this.plans = plans;
		this.waves = waves;
	}

	/**
	 * Returns a plan.
	 * @throws io.roomkeeper.failure.NotFoundException if there is none with that number
	 */
	public ChangePlan get(Actor actor, PlanId id) {
		requireReader(actor);
		return this.plans.get(id);
	}

	/**
	 * Returns plans, latest first.
	 * @param before only plans with a smaller number; null for the latest
	 */
	public List<ChangePlan> latest(Actor actor, Optional<PlanStatus> status, @Nullable PlanId before, int limit) {
		requireReader(actor);
		return this.plans.latest(status, before, limit);
	}

	/**
	 * Returns items of a plan in their order.
	 * @param after only items with a larger position; 0 for the first
	 */
	public List<PlanItem> items(Actor actor, PlanId id, int after, int limit) {
		requireReader(actor);
		this.plans.get(id);
		return this.plans.items(id, after, limit);
	}

	/**
	 * Returns some items of a plan, in the order of the filter.
	 * @param skipped how many of them to skip
	 */
	public List<PlanItem> items(Actor actor, PlanId id, ItemFilter filter, int skipped, int limit) {
		requireReader(actor);
		this.plans.get(id);
		return filter.isPlain() ? this.plans.items(id, skipped, limit) : this.plans.items(id, filter, skipped, limit);
	}

	/** Counts the items of a plan that a filter lists. */
	public int countItems(Actor actor, PlanId id, ItemFilter filter) {
		requireReader(actor);
		return this.plans.countItems(id, filter);
	}

	/** Counts the items of a plan. */
	public int countItems(Actor actor, PlanId id) {
		requireReader(actor);
		return this.plans.countItems(id);
	}

	/** Returns the waves of a plan by their days; empty if it is applied at once. */
	public List<PlanWave> waves(Actor actor, PlanId id) {
		requireReader(actor);
		return this.waves.of(id);
	}

	/** Counts a plan's items by outcome. Open items are left out. */
	public Map<ItemOutcome, Integer> outcomes(Actor actor, PlanId id) {
		requireReader(actor);
		return this.plans.outcomes(id);
	}

	/** Returns the other undecided plans that change some of the same rooms. */
	public Set<PlanId> overlapping(Actor actor, PlanId id) {
		requireReader(actor);
		return this.plans.touching(id).stream().filter((other) -> !other.equals(id)).collect(Collectors.toSet());
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

}
