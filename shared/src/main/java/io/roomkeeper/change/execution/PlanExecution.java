package io.roomkeeper.change.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.ChangeEvent.ChangeStarted;
import io.roomkeeper.change.ApprovalMissingException;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanStateException;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.run.RunId;

/**
 * Applies plans, in chunks. Each item is applied at most once, however often a run is
 * interrupted and continued: the transaction that applies an item also stores its result.
 */
public final class PlanExecution {

	private final ChangePlans plans;

	private final PlannedWaves planned;

	private final ItemRanges ranges;

	private final ItemExecutions executions;

	private final Waves waves;

	private final AuditedTransaction transaction;

	private final Account account;

	private final Clock clock;

	PlanExecution(ChangePlans plans, PlannedWaves planned, ItemRanges ranges, ItemExecutions executions, Waves waves,
			AuditedTransaction transaction, Account account, Clock clock) {
		this.plans = plans;
		this.planned = planned;
		this.ranges = ranges;
		this.executions = executions;
		this.waves = waves;
		this.transaction = transaction;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns a plan that the actor may apply now.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such plan
	 * @throws ApprovalMissingException if another person must approve it first
	 * @throws PlanStateException if it is over
	 */
	public ChangePlan applicable(Actor actor, PlanId id) {
		actor.require(Role.ADMIN);
		ChangePlan plan = this.plans.get(id);
		if (plan.status() == PlanStatus.AWAITING_APPROVAL) {
			throw new ApprovalMissingException(plan);
		}
		if (!plan.status().isApplicable()) {
			throw new PlanStateException(plan);
		}
		return plan;
	}

	/**
	 * Records that a run applies a plan. Checks again that the actor may apply it.
	 * @throws PlanStateException as at {@link #applicable}
	 */
	public void begin(Actor actor, PlanId id, RunId run) {
		this.transaction.run(actor, (recorder) -> {
			ChangePlan plan = applicable(actor, id);
			this.plans.change(id, EnumSet.of(plan.status()), PlanStatus.RUNNING, Optional.empty());
			this.plans.appliedBy(id, run);
			this.plans.reserve(id, today().plusDays(ChangePlan.RESERVED_DAYS));
			recorder.record(
					new ChangeStarted(id.auditSubject(), plan.kind().key(), plan.hash().text(), run.auditSubject()));
		});
	}

	/**
	 * Returns how the items of a plan are divided into ranges that are applied
	 * separately.
	 * @param items the number of items in a range, if the database benefits from ranges
	 */
	public ItemRanges.Division divide(PlanId id, int items) {
		return this.ranges.of(id, items);
	}

	/** Returns the first open items of a range that are due, in their order. */
	public List<PlanItem> open(PlanId id, ItemRange range, int limit) {
		return this.plans.dueItems(id, today(), range, limit);
	}

	/**
	 * Returns whether a plan has a due item or must be completed, regardless of its
	 * status.
	 */
	public boolean isDue(PlanId id) {
		return !open(id, ItemRange.ALL, 1).isEmpty() || this.plans.openItems(id, 0, 1).isEmpty();
	}

	/**
	 * Returns the running plans with a wave that is due, in the order in which they were
	 * made.
	 */
	public List<PlanId> withDueWave() {
		return this.planned.due(today());
	}

	/**
	 * Applies some items, records re-invites, and stores the result of each item. Items
	 * of a wave wait if a meeting in the room begins within 24 hours. Nothing is applied
	 * if the rest of the plan has been withdrawn. Joins the caller's transaction.
	 * @return the result of each item, by its position; items that wait are left out
	 */
	public Map<Integer, ItemResult> apply(Actor actor, PlanId id, List<PlanItem> items) {
		return this.transaction.execute(actor, (recorder) -> {
			ChangePlan plan = this.plans.get(id);
			if (!plan.status().isApplicable()) {
				return Map.of();
			}
			Waves.Division wave = this.waves.divide(id, items, recorder.now());
			Map<Integer, ItemResult> results = new HashMap<>(wave.late());
			results.putAll(this.executions.apply(actor, recorder, plan, wave.ready()));
			this.plans.record(id, results);
			return results;
		});
	}

	/**
	 * Ends the application of a plan, and frees the numbers that it did not use. A plan
	 * with later waves stays open.
	 */
	public void finish(Actor actor, PlanId id) {
		this.transaction.run(actor, (_) -> {
			if (!this.plans.openItems(id, 0, 1).isEmpty()) {
				return;
			}
			this.plans.change(id, EnumSet.of(PlanStatus.RUNNING), PlanStatus.COMPLETED, Optional.empty());
			this.plans.release(id);
		});
	}

	private LocalDate today() {
		return this.account.today(this.clock);
	}

}
