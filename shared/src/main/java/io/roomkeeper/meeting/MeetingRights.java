package io.roomkeeper.meeting;

import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Argument;

/**
 * Decides who may do what with meetings. The host, the host's delegates and admins
 * schedule and change them. The alternative hosts of a meeting and helpdesk read it.
 */
public final class MeetingRights {

	private final PersonLookup people;

	private final Meetings meetings;

	public MeetingRights(PersonLookup people, Meetings meetings) {
		this.people = people;
		this.meetings = meetings;
	}

	/**
	 * Returns the host, for an actor who may see the host's meetings. An actor who may
	 * not does not learn whether there is such a person.
	 */
	public Person readableHost(Actor actor, PersonRef ref) {
		Optional<Person> found = this.people.find(ref);
		if (found.isEmpty()) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
		found.ifPresent((host) -> requireReader(actor, host.id()));
		return found.orElseGet(() -> this.people.get(ref));
	}

	/**
	 * Returns the host, for an actor who may schedule the host's meetings.
	 * @throws InvalidInputException if the host has left the directory
	 */
	public Person schedulableHost(Actor actor, PersonRef ref) {
		Person host = readableHost(actor, ref);
		requireScheduler(actor, host.id());
		if (host.missingSince().isPresent()) {
			throw new InvalidInputException(FailureText.of("meeting.host-left", Argument.text(ref.text())));
		}
		return host;
	}

	/** Requires that the actor may see all meetings of a host. */
	public void requireReader(Actor actor, PersonId host) {
		if (!actor.hasAny(Role.ADMIN, Role.HELPDESK) && !isHostOrDelegate(actor, host)) {
			actor.require(Role.ADMIN, Role.HELPDESK);
		}
	}

	/** Requires that the actor may see this meeting. */
	public void requireReader(Actor actor, Meeting meeting) {
		if (!isAlternativeHost(actor, meeting)) {
			requireReader(actor, meeting.host());
		}
	}

	/** Requires that the actor may schedule and change meetings of a host. */
	public void requireScheduler(Actor actor, PersonId host) {
		if (!isScheduler(actor, host)) {
			actor.require(Role.ADMIN);
		}
	}

	/** Returns whether the actor may schedule and change meetings of a host. */
	public boolean isScheduler(Actor actor, PersonId host) {
		return actor.hasAny(Role.ADMIN) || isHostOrDelegate(actor, host);
	}

	/** Requires that the actor is the host or an admin. */
	public void requireHost(Actor actor, PersonId host) {
		if (!isHost(actor, host)) {
			actor.require(Role.ADMIN);
		}
	}

	/** Returns whether the actor is the host, or an admin. */
	public boolean isHost(Actor actor, PersonId host) {
		return actor.hasAny(Role.ADMIN) || self(actor).equals(Optional.of(host));
	}

	/**
	 * Returns whether the actor is the host or a delegate. They read the passcodes of the
	 * host's meetings without an entry in the audit trail.
	 */
	public boolean isHostOrDelegate(Actor actor, PersonId host) {
		Optional<PersonId> self = self(actor);
		return self.isPresent() && (self.get().equals(host) || this.meetings.delegatesOf(host).contains(self.get()));
	}

	/**
	 * Returns whether the actor may read the passcode of a meeting. Helpdesk may not.
	 */
	public boolean readsPasscode(Actor actor, Meeting meeting) {
		return isScheduler(actor, meeting.host()) || isAlternativeHost(actor, meeting);
	}

	private boolean isAlternativeHost(Actor actor, Meeting meeting) {
		Set<PersonId> others = meeting.alternativeHosts();
		return !others.isEmpty() && self(actor).filter(others::contains).isPresent();
	}

	private Optional<PersonId> self(Actor actor) {
		return this.people.acting(actor).map(Person::id);
	}

}
