package io.roomkeeper.setting.exception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.AuditedWork;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingChangeValidator;
import io.roomkeeper.setting.SettingChanges;
import io.roomkeeper.setting.SettingStores;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.ReasonCode;

/**
 * Handles exceptions: requests, grants, refusals and early ends. Everyone may request one
 * for themselves, and the helpdesk for anyone. Admins decide; the helpdesk may grant what
 * the policy allows. Other actors get
 * {@link io.roomkeeper.access.AccessDeniedForActorException}.
 */
public final class ExceptionService {

	private static final int LAPSED_AT_ONCE = 500;

	private final SettingStores stores;

	private final ExceptionRequests requests;

	private final ExceptionPolicy policy;

	private final PersonReader people;

	private final SettingChanges changes;

	private final ExceptionValidator gate;

	private final AuditedWork work;

	/**
	 * @param stores what it works on
	 * @param settings through which it changes settings
	 * @param requests who has asked
	 * @param policy what helpdesk may grant
	 */
	public ExceptionService(SettingStores stores, SettingsService settings, ExceptionRequests requests,
			ExceptionPolicy policy) {
		this.stores = stores;
		this.requests = requests;
		this.policy = policy;
		this.people = settings.people();
		this.changes = settings.changes();
		this.gate = new ExceptionValidator(stores, this.people);
		this.work = new AuditedWork(stores, settings.index());
	}

	/** Returns whether the actor may grant and end exceptions from that setting. */
	public boolean mayGrant(Actor actor, SettingKey key) {
		return actor.hasAny(Role.ADMIN)
				|| (actor.hasAny(Role.HELPDESK) && this.policy.helpdeskSettings().contains(this.stores.canonical(key)));
	}

	/** Returns why an exception would not help now; empty if it would. */
	public Optional<ReasonCode> obstacle(Actor actor, PersonRef ref, SettingKey key) {
		return this.gate.obstacle(this.people.readable(actor, ref), this.stores.canonical(key));
	}

	/** Returns a person's exception from a setting that is active now. */
	public Optional<SettingException> active(Actor actor, PersonRef ref, SettingKey given) {
		SettingKey key = this.stores.canonical(given);
		Instant now = this.stores.now();
		return this.stores.exceptions()
			.of(this.people.readable(actor, ref).id(), now)
			.stream()
			.filter((one) -> one.key().equals(key) && one.activeAt(now))
			.reduce((_, later) -> later);
	}

	/**
	 * Returns when the last lock that an exception would lift ends, so that the exception
	 * is no longer needed; empty if one of the locks has no end.
	 */
	public Optional<Instant> lockEnd(Actor actor, PersonRef ref, SettingKey key) {
		return this.gate.lockEnd(this.people.readable(actor, ref), this.stores.canonical(key));
	}

	/** Returns the request for a person and setting that waits for a decision. */
	public Optional<ExceptionRequest> pending(Actor actor, PersonRef ref, SettingKey key) {
		return this.requests.openOf(this.people.readable(actor, ref).id(), this.stores.canonical(key));
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
		return this.stores.exceptions()
			.activeAt(this.stores.now())
			.stream()
			.sorted(java.util.Comparator.comparing(SettingException::until))
			.toList();
	}

	/**
	 * Requests an exception.
	 * @throws ExceptionRefusedException if an exception would not help
	 * @throws AlreadyAskedException if a request is already waiting
	 */
	public ExceptionRequest ask(Actor actor, PersonRef ref, SettingKey given, Instant until, String typed) {
		Person person = this.people.readable(actor, ref);
		SettingKey key = this.stores.canonical(given);
		this.gate.requireEnd(until);
		String reason = this.gate.requireReason(typed);
		this.gate.requireHelpful(person, key);
		this.requests.openOf(person.id(), key).ifPresent((open) -> {
			throw new AlreadyAskedException(key, open.askedBy());
		});
		ExceptionRequest[] asked = new ExceptionRequest[1];
		this.stores.work().run(() -> {
			asked[0] = this.requests.add(new ExceptionRequest(0, person.id(), key, until, actor.name(),
					this.stores.now(), reason, Optional.empty()));
			note(actor, new AuditEvent.ExceptionAsked(subject(person), key.text(), until, reason));
		});
		return asked[0];
	}

	/**
	 * Grants an exception and thereby any waiting request for it.
	 * @throws ExceptionRefusedException if a lock allows none
	 */
	public void grant(Actor actor, PersonRef ref, SettingKey given, Instant until, String typed) {
		String reason = SettingChangeValidator.reason(typed);
		SettingKey key = this.stores.canonical(given);
		requireGranting(actor, key, until);
		Person person = this.people.find(ref);
		this.gate.requireEnd(until);
		this.gate.requireAdmitted(person, key, until);
		this.stores.work().run(() -> {
			this.requests.openOf(person.id(), key)
				.ifPresent((open) -> this.requests.decide(open.id(), decided(actor, true, reason)));
			this.changes.grant(actor, person, key, until, reason);
		});
	}

	/** Decides a request: grants it until the requested end, or refuses it. */
	public ExceptionRequest decide(Actor actor, long id, boolean granted, String reason) {
		return decide(actor, id, granted, Optional.empty(), reason);
	}

	/** Decides a request, optionally with another end than the requested one. */
	public ExceptionRequest decide(Actor actor, long id, boolean granted, Optional<Instant> until, String reason) {
		ExceptionRequest request = find(actor, id);
		decide(actor, request, granted, until.orElse(request.until()), reason);
		return this.requests.find(id).orElse(request);
	}

	private void decide(Actor actor, ExceptionRequest request, boolean granted, Instant until, String typed) {
		String reason = SettingChangeValidator.reason(typed);
		Person person = this.people.find(request.person());
		requireGranting(actor, request.key(), until);
		if (granted) {
			grant(actor, PersonRef.of(person.id()), request.key(), until, reason.isEmpty() ? request.reason() : reason);
			return;
		}
		this.stores.work().run(() -> {
			if (!this.requests.decide(request.id(), decided(actor, false, reason))) {
				throw new NotFoundException("Request %d is decided already".formatted(request.id()),
						"Look at the list of those that wait");
			}
			note(actor,
					new AuditEvent.ExceptionRefused(subject(person), request.key().text(), request.askedBy(), reason));
		});
	}

	/** Ends a person's exception early. */
	public void end(Actor actor, PersonRef ref, SettingKey key, String reason) {
		requireGranting(actor, this.stores.canonical(key), this.stores.now());
		this.changes.end(actor, this.people.find(ref), key, reason);
	}

	/**
	 * Records in the audit trail that exceptions have ended. Locks have applied again
	 * since the moment each one ended. Repeated calls record nothing twice.
	 * @param asOf records the exceptions that ended by this moment
	 * @return the newly recorded ends; if there are many, only the first of them
	 */
	public List<SettingException> lapse(Actor actor, Instant asOf) {
		actor.require(Role.ADMIN);
		List<SettingException> lapsed = new java.util.ArrayList<>();
		this.work.make(actor, () -> {
			lapsed.addAll(this.stores.exceptions().noteEnds(actor.name(), asOf, LAPSED_AT_ONCE));
			return lapsed.stream()
				.map((ended) -> new AuditEvent.ExceptionEnded(subject(this.people.find(ended.person())),
						ended.key().text(), "its time is over"))
				.toList();
		}, UnaryOperator.identity());
		return lapsed;
	}

	/** Counts the exceptions that {@link #lapse} would record. */
	public int countLapsing(Actor actor, Instant asOf) {
		actor.require(Role.ADMIN);
		return this.stores.exceptions().countEnds(asOf);
	}

	private ExceptionRequest find(Actor actor, long id) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return this.requests.find(id)
			.filter((request) -> request.decision().isEmpty())
			.orElseThrow(() -> new NotFoundException("No request %d waits for a decision".formatted(id),
					"Look at the list of those that wait"));
	}

	private void requireGranting(Actor actor, SettingKey key, Instant until) {
		if (!mayGrant(actor, key)) {
			actor.require(Role.ADMIN);
		}
		if (!actor.hasAny(Role.ADMIN) && until.isAfter(this.stores.now().plus(this.policy.longest()))) {
			throw new InvalidInputException(
					"Helpdesk grants exceptions for at most %d days".formatted(this.policy.longest().toDays()),
					"Give an earlier end, or ask an administrator");
		}
	}

	private ExceptionRequest.Decided decided(Actor actor, boolean granted, String reason) {
		return new ExceptionRequest.Decided(granted, actor.name(), this.stores.now(), reason);
	}

	private void note(Actor actor, AuditEvent event) {
		this.stores.trail().append(actor, event, this.stores.now());
	}

	private static String subject(Person person) {
		return "user " + person.seen().uid().value();
	}

}
