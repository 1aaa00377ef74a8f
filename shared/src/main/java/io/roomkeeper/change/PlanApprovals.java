package io.roomkeeper.change;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.ChangeEvent.PlanDecided;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.Operators;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Decides about plans. Approving takes an admin whom the directory knows and who is not
 * the author; an operating-system account or a service token can never approve. All
 * tokens of a person count as that person.
 */
public final class PlanApprovals {

	private static final Set<PlanStatus> UNDECIDED = EnumSet.of(PlanStatus.PLANNED, PlanStatus.AWAITING_APPROVAL,
			PlanStatus.APPROVED);

	private final ChangePlans plans;

	private final PersonLookup people;

	private final Operators operators;

	private final AuditedTransaction transaction;

	private final Account account;

	private final Clock clock;

	PlanApprovals(ChangePlans plans, PersonLookup people, Operators operators, AuditedTransaction transaction,
			Account account, Clock clock) {
		this.plans = plans;
		this.people = people;
		this.operators = operators;
		this.transaction = transaction;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns whether the actor could approve the plan, apart from the hash.
	 */
	public boolean mayApprove(Actor actor, ChangePlan plan) {
		return plan.status() == PlanStatus.AWAITING_APPROVAL && actor.hasAny(Role.ADMIN) && isPerson(actor)
				&& !isAuthor(actor, plan);
	}

	/**
	 * Approves a plan.
	 * @param hash the hash that the approver has seen, at least its first eight digits
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws InvalidInputException if the actor is not a person, is the author, or
	 * entered another hash
	 * @throws PlanStateException if the plan does not wait for approval
	 */
	public ChangePlan approve(Actor actor, PlanId id, String hash) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			ChangePlan plan = this.plans.get(id);
			if (!isPerson(actor)) {
				throw refused("plan.approver.person", plan, actor);
			}
			if (isAuthor(actor, plan)) {
				throw refused("plan.approver.author", plan, actor);
			}
			plan.hash().requireSame(hash);
			decide(plan, EnumSet.of(PlanStatus.AWAITING_APPROVAL), PlanStatus.APPROVED, actor, recorder);
			this.plans.reserve(id, today().plusDays(ChangePlan.RESERVED_DAYS));
			return this.plans.get(id);
		});
	}

	/**
	 * Rejects a plan, which frees its numbers.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws PlanStateException if the plan was applied or decided already
	 */
	public ChangePlan reject(Actor actor, PlanId id) {
		return close(actor, id, PlanStatus.REJECTED);
	}

	/**
	 * Withdraws a plan, which frees its numbers. Of a plan that is being applied, the
	 * open items are withdrawn, and the rest is a change that can be undone.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is an
	 * admin
	 * @throws PlanStateException if the plan was applied or decided already
	 */
	public ChangePlan withdraw(Actor actor, PlanId id) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			ChangePlan plan = this.plans.get(id);
			if (this.plans.change(id, EnumSet.of(PlanStatus.RUNNING), PlanStatus.COMPLETED, Optional.empty())) {
				this.plans.withdrawOpenItems(id);
				recorder.record(new PlanDecided(id.auditSubject(), PlanStatus.WITHDRAWN.name(), plan.hash().text()));
			}
			else {
				decide(plan, UNDECIDED, PlanStatus.WITHDRAWN, actor, recorder);
			}
			this.plans.release(id);
			return this.plans.get(id);
		});
	}

	/**
	 * Ends the plans that nobody has decided or applied for
	 * {@value ChangePlan#RESERVED_DAYS} days, and frees their numbers.
	 * @return the plans that ended
	 */
	public List<PlanId> lapse(Actor actor) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			List<PlanId> idle = this.plans
				.idleSince(this.clock.instant().minus(Duration.ofDays(ChangePlan.RESERVED_DAYS)));
			for (PlanId id : idle) {
				decide(this.plans.get(id), UNDECIDED, PlanStatus.LAPSED, actor, recorder);
				this.plans.release(id);
			}
			return idle;
		});
	}

	private ChangePlan close(Actor actor, PlanId id, PlanStatus status) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			decide(this.plans.get(id), UNDECIDED, status, actor, recorder);
			this.plans.release(id);
			return this.plans.get(id);
		});
	}

	private void decide(ChangePlan plan, Set<PlanStatus> expected, PlanStatus status, Actor actor,
			AuditedTransaction.Recorder recorder) {
		PlanDecision decision = new PlanDecision(actor.name(), recorder.now());
		if (!this.plans.change(plan.id(), expected, status, Optional.of(decision))) {
			throw new PlanStateException(plan);
		}
		recorder.record(new PlanDecided(plan.id().auditSubject(), status.name(), plan.hash().text()));
	}

	private boolean isPerson(Actor actor) {
		return !this.operators.isOperator(actor) && this.people.match(new Uid(actor.name())).one().isPresent();
	}

	private static boolean isAuthor(Actor actor, ChangePlan plan) {
		return new Uid(actor.name()).equals(new Uid(plan.author()));
	}

	private static InvalidInputException refused(String key, ChangePlan plan, Actor actor) {
		return new InvalidInputException(
				Message.of(key, Argument.text(actor.name()), Argument.text(Integer.toString(plan.id().value()))),
				Message.of("plan.approver.fix"));
	}

	private LocalDate today() {
		return this.account.today(this.clock);
	}

}
