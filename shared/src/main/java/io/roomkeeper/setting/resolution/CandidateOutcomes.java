package io.roomkeeper.setting.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.group.EffectiveMembership;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;

/**
 * Determines the outcome of every candidate in the order of precedence, given the
 * decision.
 */
final class CandidateOutcomes {

	private final Precedence precedence;

	private final Decision decision;

	CandidateOutcomes(Precedence precedence, Decision decision) {
		this.precedence = precedence;
		this.decision = decision;
	}

	/** Returns all candidates except those for other settings. */
	List<Candidate> all() {
		List<Candidate> candidates = new ArrayList<>();
		candidates.add(plan());
		this.precedence.candidates()
			.account()
			.ifPresentOrElse((set) -> candidates.add(account(set)), () -> candidates.add(silent(new Level.Account())));
		candidates.addAll(groups());
		candidates.add(new ExceptionCandidate(this.precedence, this.decision).candidate());
		this.precedence.candidates().userLock().ifPresent((set) -> candidates.add(userLock(set)));
		candidates.add(this.precedence.candidates()
			.ownChoice()
			.map(this::ownChoice)
			.orElseGet(() -> silent(new Level.OwnChoice())));
		candidates.add(standard());
		return candidates;
	}

	private Candidate plan() {
		return switch (this.decision.winner()) {
			case Level.Plan won ->
				Candidate.unwritten(won, Optional.of(this.decision.value()), Outcome.WON, ReasonCode.PLAN_FORCED);
			case Level.Licence won ->
				Candidate.unwritten(won, Optional.of(this.decision.value()), Outcome.WON, ReasonCode.LICENCE_LACKS_IT);
			default ->
				Candidate.unwritten(new Level.Plan(), Optional.empty(), Outcome.SILENT, ReasonCode.PLAN_FORCES_NOTHING);
		};
	}

	private Candidate account(Assignment set) {
		Level level = new Level.Account();
		ReasonCode won = this.decision.locked() ? ReasonCode.ACCOUNT_LOCK : ReasonCode.ACCOUNT_VALUE;
		return written(level, set, won, this.decision.winner().equals(level) ? won : lockLost(set));
	}

	private List<Candidate> groups() {
		Map<EffectiveMembership, ManagingGroup> managing = this.precedence.managing()
			.stream()
			.collect(Collectors.toMap(ManagingGroup::membership, Function.identity()));
		return this.precedence.memberships()
			.stream()
			.map((group) -> Optional.ofNullable(managing.get(group))
				.map(this::group)
				.orElseGet(() -> Candidate.unwritten(new Level.Group(group.id()), Optional.empty(), Outcome.SILENT,
						ReasonCode.GROUP_DOES_NOT_MANAGE))
				.of(group))
			.toList();
	}

	private Candidate group(ManagingGroup group) {
		ReasonCode won = this.decision.locked() ? ReasonCode.GROUP_LOCK : ReasonCode.GROUP_VALUE;
		return written(new Level.Group(group.membership().id()), group.assignment(), won,
				this.precedence.passedOver(group).orElseGet(() -> lockLost(group.assignment())));
	}

	private Candidate userLock(Assignment set) {
		ReasonCode won = this.decision.locked() ? ReasonCode.USER_LOCK : ReasonCode.USER_VALUE;
		return written(new Level.User(), set, won, lockLost(set));
	}

	private Candidate ownChoice(Assignment set) {
		boolean byPlan = this.decision.winner() instanceof Level.Plan
				|| this.decision.winner() instanceof Level.Licence;
		return written(new Level.OwnChoice(), set, ReasonCode.OWN_CHOICE,
				byPlan ? outranked() : ReasonCode.KEPT_UNDER_LOCK);
	}

	private Candidate standard() {
		boolean won = this.decision.winner() instanceof Level.CatalogueDefault;
		return Candidate.unwritten(new Level.CatalogueDefault(),
				Optional.of(this.precedence.definition().defaultValue()), won ? Outcome.WON : Outcome.LOST,
				won ? ReasonCode.CATALOGUE_DEFAULT : outranked());
	}

	private Candidate written(Level level, Assignment set, ReasonCode won, ReasonCode lost) {
		boolean wins = this.decision.winner().equals(level);
		return Candidate.written(level, set, this.precedence.asOf(), wins ? Outcome.WON : Outcome.LOST,
				wins ? won : lost);
	}

	/** Returns why an assignment that has or had a lock does not decide. */
	private ReasonCode lockLost(Assignment set) {
		boolean widest = this.decision.winner() instanceof Level.Plan || this.decision.winner() instanceof Level.Licence
				|| (this.decision.winner() instanceof Level.Account && this.decision.locked());
		if (!widest && !(set.scope() instanceof Scope.User)
				&& this.precedence.candidates().lifted(set, this.precedence.asOf())) {
			return ReasonCode.LIFTED_BY_EXCEPTION;
		}
		if (!widest && set.lockEndedBy(this.precedence.asOf())) {
			return ReasonCode.LOCK_ENDED;
		}
		return outranked();
	}

	private ReasonCode outranked() {
		return switch (this.decision.winner()) {
			case Level.Plan _ -> ReasonCode.OUTRANKED_BY_PLAN;
			case Level.Licence _ -> ReasonCode.OUTRANKED_BY_LICENCE;
			case Level.Account _ ->
				this.decision.locked() ? ReasonCode.OUTRANKED_BY_ACCOUNT_LOCK : ReasonCode.OUTRANKED_BY_ACCOUNT;
			case Level.Group _ -> ReasonCode.OUTRANKED_BY_GROUP;
			case Level.User _ -> ReasonCode.OUTRANKED_BY_USER_LOCK;
			case Level.OwnChoice _ -> ReasonCode.OUTRANKED_BY_OWN_CHOICE;
			case Level.Dependency _ -> ReasonCode.OUTRANKED_BY_DEPENDENCY;
			case Level.ExceptionGranted _, Level.CatalogueDefault _ ->
				throw new IllegalStateException("Nothing is outranked by " + this.decision.winner());
		};
	}

	private static Candidate silent(Level level) {
		return Candidate.unwritten(level, Optional.empty(), Outcome.SILENT, ReasonCode.NOT_SET);
	}

}
