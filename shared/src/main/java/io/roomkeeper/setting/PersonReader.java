package io.roomkeeper.setting;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.resolution.ApplicableAssignments;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.Subject;
import io.roomkeeper.text.Argument;

/** Reads a person and every assignment that may apply to that person. */
public final class PersonReader {

	private final PersonLookup lookup;

	private final People people;

	private final Groups groups;

	private final Assignments assignments;

	private final SettingExceptions exceptions;

	private final CurrentPolicies policies;

	private final Account account;

	private final Clock clock;

	PersonReader(PersonLookup lookup, People people, Groups groups, Assignments assignments,
			SettingExceptions exceptions, CurrentPolicies policies, Account account, Clock clock) {
		this.lookup = lookup;
		this.people = people;
		this.groups = groups;
		this.assignments = assignments;
		this.exceptions = exceptions;
		this.policies = policies;
		this.account = account;
		this.clock = clock;
	}

	/**
	 * Returns the person to whom a reference leads.
	 * @throws NotFoundException if nobody matches
	 * @throws io.roomkeeper.person.AmbiguousPersonException if several people match
	 */
	public Person find(PersonRef ref) {
		return this.lookup.get(ref);
	}

	public Person find(PersonId id) {
		return this.people.find(id)
			.orElseThrow(() -> new NotFoundException(FailureText.of("person.none-number", Argument.id(id.value()))));
	}

	/** Returns the subject of audit events about a scope. */
	public AuditSubject auditSubject(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> new AuditSubject.Account();
			case Scope.Group(GroupId id) -> id.auditSubject();
			case Scope.User(PersonId id) -> find(id).seen().uid().auditSubject();
		};
	}

	/**
	 * Returns a person whose settings the actor may see. An actor who may see only their
	 * own settings does not learn whether others exist.
	 */
	public Person readable(Actor actor, PersonRef ref) {
		if (person(actor).flatMap((self) -> own(ref, self)).isEmpty()) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
		return find(ref);
	}

	private Optional<Person> own(PersonRef ref, Person self) {
		boolean meant = switch (ref) {
			case PersonRef.ById(PersonId id) -> id.equals(self.id());
			case PersonRef.ByUid(Uid uid) -> uid.equals(self.seen().uid());
		};
		return meant ? Optional.of(self) : Optional.empty();
	}

	/**
	 * Checks that the actor may read the person's settings. Reading other people's
	 * settings requires a role.
	 */
	void requireReader(Actor actor, Person person) {
		if (!isSelf(actor, person)) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
	}

	/** Returns whether the actor is that person and has signed in personally. */
	boolean isSelf(Actor actor, Person person) {
		return person(actor).filter((self) -> self.id().equals(person.id())).isPresent();
	}

	/** Reads the person as stored now, or as of a past moment. */
	public PersonSettings read(Person person, Optional<Instant> asOf) {
		PersonId id = person.id();
		PolicySnapshot snapshot = policies(asOf);
		Licence licence = asOf.flatMap((moment) -> this.people.licence(id, moment))
			.orElseGet(() -> person.seen().licence());
		Subject subject = new Subject(id, this.account.plan(), licence, snapshot.tree(),
				snapshot.groups().directGroupsOf(id), Optional.empty());
		Map<SettingKey, ApplicableAssignments> candidates = new HashMap<>(snapshot.candidates());
		asOf.map((moment) -> this.assignments.of(id, moment))
			.orElseGet(() -> this.assignments.of(id))
			.forEach((one) -> candidates.put(one.key(), about(candidates, one.key()).with(one)));
		this.exceptions.of(id, asOf.orElseGet(this.clock::instant))
			.stream()
			.sorted(Comparator.comparing(SettingException::at))
			.forEach((one) -> candidates.put(one.key(), about(candidates, one.key()).with(one)));
		return new PersonSettings(subject, candidates);
	}

	/** Returns the groups and their assignments, now or at a past moment. */
	PolicySnapshot policies(Optional<Instant> asOf) {
		return asOf.map(
				(moment) -> PolicySnapshot.of(new PresentGroups(this.groups.asOf(moment), this.groups.administrators()),
						this.assignments.policies(moment)))
			.orElseGet(this.policies::get);
	}

	/** Returns an imaginary licensed person who is a member of one group only. */
	public PersonSettings onlyIn(GroupId group) {
		PolicySnapshot snapshot = this.policies.get();
		return new PersonSettings(new Subject(new PersonId(Integer.MAX_VALUE), this.account.plan(), Licence.LICENSED,
				snapshot.tree(), List.of(group), Optional.empty()), snapshot.candidates());
	}

	/** Returns the person who acts; empty if the actor is not one present person. */
	Optional<Person> person(Actor actor) {
		return this.lookup.acting(actor);
	}

	private static ApplicableAssignments about(Map<SettingKey, ApplicableAssignments> candidates, SettingKey key) {
		return candidates.getOrDefault(key, ApplicableAssignments.NONE);
	}

}
