package io.roomkeeper.meeting.scheduling;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.text.Argument;

/**
 * The people who may schedule and change meetings for a host. The host and admins appoint
 * them. A delegate who leaves the directory can no longer act.
 */
public final class HostDelegates {

	/** The maximum number of delegates of one host. */
	public static final int MOST = 20;

	private final Meetings meetings;

	private final PersonLookup people;

	private final MeetingRights rights;

	private final AuditedTransaction transaction;

	HostDelegates(Meetings meetings, PersonLookup people, MeetingRights rights, AuditedTransaction transaction) {
		this.meetings = meetings;
		this.people = people;
		this.rights = rights;
		this.transaction = transaction;
	}

	/**
	 * Returns a host's delegates.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor may see
	 * the host's meetings
	 * @throws io.roomkeeper.failure.NotFoundException if there is no such host
	 */
	public Set<PersonId> of(Actor actor, PersonRef host) {
		PersonId id = this.rights.readableHost(actor, host).id();
		return this.meetings.delegatesOf(id);
	}

	/** Requires that the actor is the host or an admin. */
	public void requireHost(Actor actor, PersonRef host) {
		this.rights.requireHost(actor, this.rights.readableHost(actor, host).id());
	}

	/** Returns whether the actor may appoint delegates of a host, who is present. */
	public boolean mayAppoint(Actor actor, Person host) {
		return host.missingSince().isEmpty() && this.rights.isHost(actor, host.id());
	}

	/** Returns the present hosts who have appointed the actor, by name. */
	public List<Person> hostsOf(Actor actor) {
		return this.people.acting(actor)
			.map((self) -> this.meetings.hostsOf(self.id()))
			.orElseGet(Set::of)
			.stream()
			.flatMap((host) -> this.people.find(PersonRef.of(host)).stream())
			.filter((host) -> host.missingSince().isEmpty())
			.sorted(Comparator.comparing((Person host) -> host.seen().displayName()).thenComparing(Person::id))
			.toList();
	}

	/**
	 * Replaces all delegates of a host.
	 * @throws io.roomkeeper.access.AccessDeniedForActorException unless the actor is the
	 * host or an admin
	 * @throws io.roomkeeper.failure.NotFoundException if one of the people is unknown
	 * @throws InvalidInputException if there are too many, or the host is one of them
	 */
	public void appoint(Actor actor, PersonRef host, List<PersonRef> delegates) {
		this.transaction.run(actor, (recorder) -> {
			Person person = this.rights.readableHost(actor, host);
			this.rights.requireHost(actor, person.id());
			Set<PersonId> appointed = new HashSet<>();
			delegates.forEach((delegate) -> appointed.add(this.people.get(delegate).id()));
			if (appointed.size() > MOST || appointed.contains(person.id())) {
				throw new InvalidInputException(
						FailureText.of("meeting.delegates", Argument.text(host.text()), Argument.number(MOST)));
			}
			this.meetings.appoint(person.id(), appointed);
			recorder.record(new MeetingEvent.DelegatesAppointed(person.seen().uid().auditSubject(),
					String.join(" ", delegates.stream().map(PersonRef::text).sorted().toList())));
		});
	}

}
