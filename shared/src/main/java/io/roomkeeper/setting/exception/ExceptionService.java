package io.roomkeeper.setting.exception;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingChangeValidator;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.population.PopulationChange;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.text.Argument;

/**
 * Handles exceptions: requests, grants, refusals and early ends. Everyone may request one
 * for themselves, and the helpdesk for anyone. Admins decide; the helpdesk may grant what
 * the policy allows. Other actors get
 * {@link io.roomkeeper.access.AccessDeniedForActorException}.
 */
public final class ExceptionService {

	private static final int LAPSED_AT_ONCE = 500;

	private final SettingCatalog catalog;

	private final SettingExceptions exceptions;

	private final ExceptionRequests requests;

	private final ExceptionPolicy policy;

	private final PersonReader people;

	private final ExceptionValidator validator;

	private final SettingTransaction transaction;

	private final Clock clock;

	ExceptionService(SettingCatalog catalog, SettingExceptions exceptions, ExceptionRequests requests,
			ExceptionPolicy policy, PersonReader people, ExceptionValidator validator, SettingTransaction transaction,
			Clock clock) {
		this.catalog = catalog;
		this.exceptions = exceptions;
		this.requests = requests;
		this.policy = policy;
		this.people = people;
		this.validator = validator;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Returns whether the actor may grant and end exceptions from that setting. */
	public boolean mayGrant(Actor actor, SettingKey key) {
		return actor.hasAny(Role.ADMIN) || (actor.hasAny(Role.HELPDESK)
				&& this.policy.helpdeskSettings().contains(this.catalog.canonical(key)));
	}

	/** Returns why an exception would not help now; empty if it would. */
	public Optional<ReasonCode> obstacle(Actor actor, PersonRef ref, SettingKey key) {
		return this.validator.obstacle(this.people.readable(actor, ref), this.catalog.canonical(key));
	}

	/** Returns a person's exception from a setting that is active now. */
	public Optional<SettingException> active(Actor actor, PersonRef ref, SettingKey given) {
		SettingKey key = this.catalog.canonical(given);
		Instant now = this.clock.instant();
		return this.exceptions.of(this.people.readable(actor, ref).id(), now)
			.stream()
			.filter((one) -> one.key().equals(key) && one.activeAt(now))
			.reduce((_, later) -> later);
	}

	/**
	 * Returns when the last lock that an exception would lift ends, so that the exception
	 * is no longer needed; empty if one of the locks has no end.
	 */
	public Optional<Instant> lockEnd(Actor actor, PersonRef ref, SettingKey key) {
		return this.validator.lockEnd(this.people.readable(actor, ref), this.catalog.canonical(key));
	}

	/** Returns the request for a person and setting that waits for a decision. */
	public Optional<ExceptionRequest> pending(Actor actor, PersonRef ref, SettingKey key) {
		return this.requests.openOf(this.people.readable(actor, ref).id(), this.catalog.canonical(key));
	}

	/** Returns all requests that wait for a decision, oldest first. */
	public List<ExceptionRequest> open(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.requests.open();
	}

	/** Counts the requests that wait for a decision. */
	public int countOpen(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.requests.countOpen();
	}

	/** Returns all exceptions that are active now, in the order in which they end. */
	public List<SettingException> running(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.exceptions.activeAt(this.clock.instant())
			.stream()
			.sorted(Comparator.comparing(SettingException::until))
			.toList();
	}

	/**
	 * Requests an exception.
	 * @throws ExceptionRefusedException if an exception would not help
	 * @throws AlreadyAskedException if a request is already waiting
	 */
	public ExceptionRequest ask(Actor actor, PersonRef ref, SettingKey given, Instant until, String typed) {
		Person person = this.people.readable(actor, ref);
		SettingKey key = this.catalog.canonical(given);
		this.validator.requireEnd(until);
		String reason = this.validator.requireReason(typed);
		return this.transaction.execute(actor, (recorder) -> {
			this.validator.requireHelpful(person, key);
			this.requests.openOf(person.id(), key).ifPresent((open) -> {
				throw new AlreadyAskedException(key, open.askedBy());
			});
			ExceptionRequest asked = this.requests.add(new ExceptionRequest(0, person.id(), key, until, actor.name(),
					recorder.now(), reason, Optional.empty()));
			recorder.record(new AuditEvent.ExceptionAsked(subject(person), key.text(), until, reason));
			return asked;
		});
	}

	/**
	 * Grants an exception and thereby any waiting request for it.
	 * @throws ExceptionRefusedException if a lock allows none
	 */
	public void grant(Actor actor, PersonRef ref, SettingKey given, Instant until, String typed) {
		String reason = SettingChangeValidator.reason(typed);
		SettingKey key = this.catalog.canonical(given);
		requireGranting(actor, key, until);
		Person person = this.people.find(ref);
		this.transaction.execute(actor, (recorder) -> grant(recorder, actor, person, key, until, reason),
				PopulationChange::of);
	}

	private SettingChange.Grant grant(AuditedTransaction.Recorder recorder, Actor actor, Person person, SettingKey key,
			Instant until, String reason) {
		this.validator.requireEnd(until);
		this.validator.requireAdmitted(person, key, until);
		this.requests.openOf(person.id(), key)
			.ifPresent((open) -> this.requests.decide(open.id(), decided(actor, recorder, true, reason)));
		SettingException exception = new SettingException(person.id(), key, until, actor.name(), recorder.now(),
				reason);
		this.exceptions.grant(exception);
		recorder.record(new AuditEvent.ExceptionGranted(subject(person), key.text(), until, reason));
		return new SettingChange.Grant(exception);
	}

	/** Decides a request: grants it until the requested end, or refuses it. */
	public ExceptionRequest decide(Actor actor, long id, boolean granted, String reason) {
		return decide(actor, id, granted, Optional.empty(), reason);
	}

	/**
	 * Decides a request, optionally with another end than the requested one.
	 * @throws NotFoundException if no such request waits for a decision any more
	 */
	public ExceptionRequest decide(Actor actor, long id, boolean granted, Optional<Instant> until, String typed) {
		ExceptionRequest request = find(actor, id);
		Instant end = until.orElse(request.until());
		String reason = SettingChangeValidator.reason(typed);
		Person person = this.people.find(request.person());
		requireGranting(actor, request.key(), end);
		if (granted) {
			this.transaction.execute(actor, (recorder) -> {
				find(actor, id);
				return grant(recorder, actor, person, request.key(), end, reason.isEmpty() ? request.reason() : reason);
			}, PopulationChange::of);
		}
		else {
			this.transaction.execute(actor, (recorder) -> {
				find(actor, id);
				recorder.record(new AuditEvent.ExceptionRefused(subject(person), request.key().text(),
						request.askedBy(), reason));
				return this.requests.decide(id, decided(actor, recorder, false, reason));
			});
		}
		return this.requests.find(id).orElse(request);
	}

	/**
	 * Ends a person's exception early.
	 * @throws NotFoundException if they have none
	 */
	public void end(Actor actor, PersonRef ref, SettingKey given, String typed) {
		SettingKey key = this.catalog.canonical(given);
		requireGranting(actor, key, this.clock.instant());
		Person person = this.people.find(ref);
		String reason = SettingChangeValidator.reason(typed);
		this.transaction.execute(actor, (recorder) -> {
			SettingException ended = this.exceptions.end(person.id(), key, actor.name(), recorder.now())
				.orElseThrow(() -> new NotFoundException(FailureText.of("exception.none",
						Argument.text(person.seen().uid().value()), Argument.setting(key.text()))));
			recorder.record(new AuditEvent.ExceptionEnded(subject(person), key.text(), reason));
			return new SettingChange.Grant(ended);
		}, PopulationChange::of);
	}

	/**
	 * Records in the audit trail that exceptions have ended. Locks have applied again
	 * since the moment each one ended. Repeated calls record nothing twice.
	 * @param asOf records the exceptions that ended by this moment
	 * @return the newly recorded ends; if there are many, only the first of them
	 */
	public List<SettingException> lapse(Actor actor, Instant asOf) {
		actor.require(Role.ADMIN);
		return this.transaction.execute(actor, (recorder) -> {
			List<SettingException> lapsed = this.exceptions.noteEnds(actor.name(), asOf, LAPSED_AT_ONCE);
			lapsed.forEach(
					(ended) -> recorder.record(new AuditEvent.ExceptionEnded(subject(this.people.find(ended.person())),
							ended.key().text(), "its time is over")));
			return lapsed;
		}, (_) -> PopulationChange.NONE);
	}

	/** Counts the exceptions that {@link #lapse} would record. */
	public int countLapsing(Actor actor, Instant asOf) {
		actor.require(Role.ADMIN);
		return this.exceptions.countEnds(asOf);
	}

	private ExceptionRequest find(Actor actor, long id) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.requests.find(id)
			.filter((request) -> request.decision().isEmpty())
			.orElseThrow(() -> new NotFoundException(FailureText.of("exception.no-request", Argument.id(id))));
	}

	private void requireGranting(Actor actor, SettingKey key, Instant until) {
		if (!mayGrant(actor, key)) {
			actor.require(Role.ADMIN);
		}
		if (!actor.hasAny(Role.ADMIN) && until.isAfter(this.clock.instant().plus(this.policy.longest()))) {
			throw new InvalidInputException(
					FailureText.of("exception.long", Argument.number(this.policy.longest().toDays())));
		}
	}

	private static ExceptionRequest.Decided decided(Actor actor, AuditedTransaction.Recorder recorder, boolean granted,
			String reason) {
		return new ExceptionRequest.Decided(granted, actor.name(), recorder.now(), reason);
	}

	private static AuditSubject subject(Person person) {
		return person.seen().uid().auditSubject();
	}

}
