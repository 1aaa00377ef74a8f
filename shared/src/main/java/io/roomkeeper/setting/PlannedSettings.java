package io.roomkeeper.setting;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.PopulationIndex;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.setting.resolution.ResolutionModel;

/**
 * Changes settings as part of a plan, which may disable personal meeting IDs for many
 * people. Only the execution of plans may use it, because it has checked the approval.
 * For admins only; every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class PlannedSettings {

	private final SettingChangeValidator validator;

	private final SettingChanges changes;

	private final Assignments assignments;

	private final CurrentIndex index;

	private final ResolutionModel model;

	private final Clock clock;

	PlannedSettings(SettingChangeValidator validator, SettingChanges changes, Assignments assignments,
			CurrentIndex index, ResolutionModel model, Clock clock) {
		this.validator = validator;
		this.changes = changes;
		this.assignments = assignments;
		this.index = index;
		this.model = model;
		this.clock = clock;
	}

	/** Returns the assignment of a setting by the account or a group. */
	public Optional<Assignment> assignment(Scope scope, SettingKey key) {
		return this.assignments.find(scope, key, AssignmentSlot.VALUE);
	}

	/**
	 * Returns the combined effect of several changes; changes nothing.
	 * @throws SettingLockedException if a wider scope locks one of the settings
	 */
	public Effect effect(Actor actor, List<Proposal> proposals) {
		List<SettingChange.Setting> planned = proposals.stream().map((one) -> admitted(actor, one)).toList();
		PopulationIndex now = this.index.get();
		Set<SettingKey> keys = new LinkedHashSet<>();
		planned.forEach((change) -> keys.add(change.key()));
		PeopleSet users = PeopleSet.NOBODY;
		for (SettingKey key : keys) {
			BlastRadius radius = now.blastRadius(key, planned, this.model, this.clock.instant());
			users = users.or(people(radius.moves()));
			for (List<BlastRadius.Move> along : radius.along().values()) {
				users = users.or(people(along));
			}
		}
		List<BlastRadius.Move> rooms = now
			.blastRadius(SettingChangeValidator.PERSONAL_MEETING, planned, this.model, this.clock.instant())
			.moves();
		return new Effect(users, people(rooms.stream().filter((move) -> !move.to().isOn()).toList()),
				people(rooms.stream().filter((move) -> move.to().isOn()).toList()));
	}

	/** Returns why a change is not possible now; empty if it is. */
	public Optional<FixableException> refusal(Actor actor, Proposal proposed) {
		try {
			admitted(actor, proposed);
			return Optional.empty();
		}
		catch (FixableException ex) {
			return Optional.of(ex);
		}
	}

	/** Makes a change. Joins the caller's transaction. */
	public void make(Actor actor, Proposal proposed) {
		actor.require(Role.ADMIN);
		this.changes.makePlanned(actor, proposed);
	}

	private SettingChange.Setting admitted(Actor actor, Proposal proposed) {
		actor.require(Role.ADMIN);
		return switch (proposed) {
			case ProposedAssignment assignment -> new SettingChange.Assign(this.validator.admit(actor, assignment));
			case ProposedWithdrawal withdrawal -> {
				this.validator.requireExisting(withdrawal.scope());
				yield new SettingChange.Withdraw(withdrawal.scope(), withdrawal.key(), withdrawal.slot());
			}
		};
	}

	private static PeopleSet people(Collection<BlastRadius.Move> moves) {
		return moves.stream().map(BlastRadius.Move::people).reduce(PeopleSet.NOBODY, PeopleSet::or);
	}

	/**
	 * The effect of changes of settings.
	 *
	 * @param users the people for whom a value changes
	 * @param closing the people for whom personal meeting IDs are disabled
	 * @param opening the people for whom they are enabled
	 */
	public record Effect(PeopleSet users, PeopleSet closing, PeopleSet opening) {

	}

}
