package io.roomkeeper.setting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.setting.proposal.Proposal;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.proposal.ProposedWithdrawal;
import io.roomkeeper.text.Argument;

/** Makes changes of settings, each with its event in the audit trail. */
final class SettingChanges {

	private final SettingCatalog catalog;

	private final Assignments assignments;

	private final PersonReader people;

	private final SettingChangeValidator validator;

	private final SettingTransaction transaction;

	SettingChanges(SettingCatalog catalog, Assignments assignments, PersonReader people,
			SettingChangeValidator validator, SettingTransaction transaction) {
		this.catalog = catalog;
		this.assignments = assignments;
		this.people = people;
		this.validator = validator;
		this.transaction = transaction;
	}

	void assign(Actor actor, ProposedAssignment proposed) {
		assign(actor, proposed, this.validator::requireNoPlan);
	}

	void clear(Actor actor, Scope scope, SettingKey given, AssignmentSlot slot, String typed) {
		clear(actor, new ProposedWithdrawal(scope, this.catalog.canonical(given), slot, typed),
				this.validator::requireNoPlan);
	}

	/** Makes a change that is part of a plan, so it may disable personal meeting IDs. */
	void makePlanned(Actor actor, Proposal proposed) {
		Consumer<SettingChange.Setting> allowed = (_) -> {
		};
		switch (proposed) {
			case ProposedAssignment assignment -> assign(actor, assignment, allowed);
			case ProposedWithdrawal withdrawal -> clear(actor, withdrawal, allowed);
		}
	}

	private void assign(Actor actor, ProposedAssignment proposed, Consumer<SettingChange.Setting> planGate) {
		this.transaction.execute(actor, (recorder) -> {
			Assignment assignment = this.validator.admit(actor, proposed);
			SettingChange.Assign change = new SettingChange.Assign(assignment);
			planGate.accept(change);
			Optional<SettingValue> before = this.assignments
				.find(assignment.scope(), assignment.key(), assignment.slot())
				.map(Assignment::value);
			this.assignments.put(List.of(assignment));
			recorder.record(new AuditEvent.SettingAssigned(this.people.auditSubject(assignment.scope()),
					assignment.key().text(), before.map(SettingValue::text), assignment.value().text(),
					assignment.lock().isPresent(), assignment.lock().flatMap(Lock::until),
					assignment.lock().filter(Lock::noExceptions).isPresent(), assignment.reason()));
			return change;
		}, PopulationChange::of);
	}

	private void clear(Actor actor, ProposedWithdrawal proposed, Consumer<SettingChange.Setting> planGate) {
		Scope scope = proposed.scope();
		SettingKey key = proposed.key();
		AssignmentSlot slot = proposed.slot();
		this.transaction.execute(actor, (recorder) -> {
			this.validator.requireAuthor(actor, scope, slot);
			String reason = SettingChangeValidator.reason(proposed.reason());
			SettingChange.Withdraw change = new SettingChange.Withdraw(scope, key, slot);
			SettingValue before = this.assignments.find(scope, key, slot)
				.map(Assignment::value)
				.orElseThrow(
						() -> new NotFoundException(FailureText.of("setting.unset", Argument.setting(key.text()))));
			planGate.accept(change);
			this.assignments.withdraw(scope, key, slot, actor.name(), recorder.now());
			recorder.record(new AuditEvent.SettingCleared(this.people.auditSubject(scope), key.text(), before.text(),
					slot == AssignmentSlot.LOCK, reason));
			return change;
		}, PopulationChange::of);
	}

}
