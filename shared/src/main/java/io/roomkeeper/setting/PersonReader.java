package io.roomkeeper.setting;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.PresentGroups;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.ApplicableAssignments;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.Subject;

/** Gathers a person and all that is set and may concern them. */
public final class PersonReader {

	private final SettingStores stores;

	private final CurrentPolicies policies;

	private final PersonLookup lookup;

	PersonReader(SettingStores stores, CurrentPolicies policies) {
		this.stores = stores;
		this.policies = policies;
		this.lookup = new PersonLookup(stores.people());
	}

	/**
	 * The person who is meant.
	 * @throws NotFoundException if it is no one
	 * @throws io.roomkeeper.person.AmbiguousPersonException where it may be several
	 */
	public Person find(PersonRef ref) {
		return this.lookup.get(ref);
	}

	public Person find(PersonId id) {
		return this.stores.people()
			.find(id)
			.orElseThrow(() -> new NotFoundException("There is no user with the number %d".formatted(id.value()),
					"Search for a name or mail address to find the right uid"));
	}

	/**
	 * Someone whose settings the actor may see; who may see only their own learns nothing
	 * of whether others exist.
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

	/** Everyone may read their own; for others it takes a role. */
	void requireReader(Actor actor, Person person) {
		if (!isSelf(actor, person)) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
	}

	/** Whether the actor is that person and signed in as themselves. */
	boolean isSelf(Actor actor, Person person) {
		return person(actor).filter((self) -> self.id().equals(person.id())).isPresent();
	}

	/** The person as stored now, or as of a past moment. */
	public PersonSettings read(Person person, Optional<Instant> asOf) {
		PersonId id = person.id();
		PolicySnapshot snapshot = policies(asOf);
		Licence licence = asOf.flatMap((moment) -> this.stores.people().licence(id, moment))
			.orElseGet(() -> person.seen().licence());
		Subject subject = new Subject(id, this.stores.account().plan(), licence, snapshot.tree(),
				snapshot.groups().directGroupsOf(id), Optional.empty());
		Map<SettingKey, ApplicableAssignments> candidates = new HashMap<>(snapshot.candidates());
		asOf.map((moment) -> this.stores.assignments().of(id, moment))
			.orElseGet(() -> this.stores.assignments().of(id))
			.forEach((one) -> candidates.put(one.key(), about(candidates, one.key()).with(one)));
		this.stores.exceptions()
			.of(id, asOf.orElseGet(this.stores::now))
			.stream()
			.sorted(Comparator.comparing(SettingException::at))
			.forEach((one) -> candidates.put(one.key(), about(candidates, one.key()).with(one)));
		return new PersonSettings(subject, candidates);
	}

	/** Groups and what is set for them, now or at a moment of the past. */
	PolicySnapshot policies(Optional<Instant> asOf) {
		return asOf.map((moment) -> PolicySnapshot.of(
				new PresentGroups(this.stores.groups().asOf(moment), this.stores.groups().administrators()),
				this.stores.assignments().policies(moment)))
			.orElseGet(this.policies::get);
	}

	/** Someone with a licence who is in one group and nowhere else. */
	public PersonSettings onlyIn(GroupId group) {
		PolicySnapshot snapshot = this.policies.get();
		return new PersonSettings(new Subject(new PersonId(Integer.MAX_VALUE), this.stores.account().plan(),
				Licence.LICENSED, snapshot.tree(), List.of(group), Optional.empty()), snapshot.candidates());
	}

	/** Returns the person who acts; empty if the actor is not one present person. */
	Optional<Person> person(Actor actor) {
		return this.lookup.acting(actor);
	}

	private static ApplicableAssignments about(Map<SettingKey, ApplicableAssignments> candidates, SettingKey key) {
		return candidates.getOrDefault(key, ApplicableAssignments.NONE);
	}

}
