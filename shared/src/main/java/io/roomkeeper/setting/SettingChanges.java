package io.roomkeeper.setting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;

/** Makes changes of settings, each with its event in the audit trail. */
public final class SettingChanges {

	private final SettingStores stores;

	private final PersonReader people;

	private final CurrentIndex index;

	private final SettingChangeValidator gate;

	SettingChanges(SettingStores stores, PersonReader people, CurrentIndex index, SettingChangeValidator gate) {
		this.stores = stores;
		this.people = people;
		this.index = index;
		this.gate = gate;
	}

	void assign(Actor actor, ProposedAssignment proposed) {
		Assignment assignment = this.gate.admit(actor, proposed);
		SettingChange.Assign change = new SettingChange.Assign(assignment);
		this.gate.requireNoPlan(change);
		make(change, actor, () -> {
			Optional<SettingValue> before = this.gate
				.standing(assignment.scope(), assignment.key(), assignment.lock().isPresent())
				.map(Assignment::value);
			this.stores.assignments().put(List.of(assignment));
			return new AuditEvent.SettingAssigned(subject(assignment.scope()), assignment.key().text(),
					before.map(SettingValue::text), assignment.value().text(), assignment.lock().isPresent(),
					assignment.lock().flatMap(Lock::until), assignment.lock().filter(Lock::noExceptions).isPresent(),
					assignment.reason());
		});
	}

	void clear(Actor actor, Scope scope, SettingKey given, boolean locked, String typed) {
		SettingKey key = this.stores.canonical(given);
		this.gate.requireAuthor(actor, scope, locked);
		String reason = SettingChangeValidator.reason(typed);
		SettingChange.Withdraw change = new SettingChange.Withdraw(scope, key, locked);
		SettingValue before = this.gate.standing(scope, key, locked)
			.map(Assignment::value)
			.orElseThrow(() -> new NotFoundException("Nothing is set for %s at this place".formatted(key),
					"Look at what is set before withdrawing it"));
		this.gate.requireNoPlan(change);
		make(change, actor, () -> {
			this.stores.assignments().withdraw(scope, key, locked, actor.name(), this.stores.now());
			return new AuditEvent.SettingCleared(subject(scope), key.text(), before.text(), locked, reason);
		});
	}

	public void grant(Actor actor, Person person, SettingKey given, Instant until, String reason) {
		SettingException exception = this.gate.exception(actor, person, given, until, reason);
		make(new SettingChange.Grant(exception), actor, () -> {
			this.stores.exceptions().grant(exception);
			return new AuditEvent.ExceptionGranted(subject(new Scope.User(person.id())), exception.key().text(), until,
					exception.reason());
		});
	}

	public void end(Actor actor, Person person, SettingKey given, String typed) {
		SettingKey key = this.stores.canonical(given);
		String reason = SettingChangeValidator.reason(typed);
		List<SettingException> ended = new ArrayList<>();
		AtomicLong seq = new AtomicLong();
		this.stores.work().run(() -> {
			ended.add(this.stores.exceptions()
				.end(person.id(), key, actor.name(), this.stores.now())
				.orElseThrow(() -> new NotFoundException(
						"'%s' has no exception for %s".formatted(person.seen().uid().value(), key),
						"Look at the explanation for what decides")));
			seq.set(this.stores.trail()
				.append(actor, new AuditEvent.ExceptionEnded(subject(new Scope.User(person.id())), key.text(), reason),
						this.stores.now())
				.seq());
		});
		this.index.advance(new SettingChange.Grant(ended.getFirst()), seq.get());
	}

	private void make(SettingChange.Setting change, Actor actor, Work work) {
		AtomicLong seq = new AtomicLong();
		this.stores.work().run(() -> seq.set(this.stores.trail().append(actor, work.done(), this.stores.now()).seq()));
		this.index.advance(change, seq.get());
	}

	private String subject(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> "account";
			case Scope.Group(GroupId id) -> "group " + id.value();
			case Scope.User(PersonId id) -> "user " + this.people.find(id).seen().uid().value();
		};
	}

	/** Does something and says what was done. */
	private interface Work {

		AuditEvent done();

	}

}
