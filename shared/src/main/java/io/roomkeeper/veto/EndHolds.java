package io.roomkeeper.veto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.text.Argument;

/**
 * Holds the end of a lock or of an exception. Both end at their moment, whether or not a
 * nightly job runs. Holding one therefore moves its end, with the checks and the audit
 * event of any other change of it. The old end is kept, so that the veto can be lifted.
 */
final class EndHolds {

	private final SettingsService settings;

	private final ExceptionService exceptions;

	private final Assignments assignments;

	private final HeldEnds held;

	private final Account account;

	EndHolds(SettingsService settings, ExceptionService exceptions, Assignments assignments, HeldEnds held,
			Account account) {
		this.settings = settings;
		this.exceptions = exceptions;
		this.assignments = assignments;
		this.held = held;
		this.account = account;
	}

	/**
	 * Moves the end of a lock or an exception to the beginning of a date.
	 * @param now the moment of the transaction that the caller has opened
	 * @throws InvalidInputException if there is no lock or exception that ends before
	 * that date
	 */
	HeldEnd hold(Actor actor, VetoTarget.End given, LocalDate until, String reason, Instant now) {
		VetoTarget.End target = canonical(given);
		Instant end = until.atStartOfDay(this.account.timeZone()).toInstant();
		Optional<HeldEnd> earlier = this.held.find(target).filter((one) -> holds(actor, one, now));
		Instant before;
		String reasonBefore;
		switch (target) {
			case VetoTarget.LockEnd lock -> {
				Assignment assignment = current(lock, now).orElseThrow(() -> nothing(lock.key(), until));
				before = endOf(assignment).filter(end::isAfter).orElseThrow(() -> nothing(lock.key(), until));
				reasonBefore = assignment.reason();
				assign(actor, assignment, end, reason);
			}
			case VetoTarget.ExceptionEnd(PersonId person, SettingKey key) -> {
				SettingException exception = this.exceptions.active(actor, PersonRef.of(person), key)
					.filter((one) -> one.until().isBefore(end))
					.orElseThrow(() -> nothing(key, until));
				before = exception.until();
				reasonBefore = exception.reason();
				this.exceptions.grant(actor, PersonRef.of(person), key, end, reason);
			}
		}
		this.held.put(new HeldEnd(target, "", earlier.map(HeldEnd::before).orElse(before),
				earlier.map(HeldEnd::reasonBefore).orElse(reasonBefore), end, until, reason, actor.name(), now));
		return this.held.find(target).orElseThrow();
	}

	/**
	 * Returns the ends that are held on a date. An end that somebody has changed since is
	 * no longer held.
	 */
	List<HeldEnd> on(Actor actor, LocalDate asOf, Instant now) {
		return this.held.on(asOf).stream().filter((one) -> holds(actor, one, now)).toList();
	}

	/**
	 * Gives a lock or an exception the end that it had before the veto. If that moment
	 * has passed, it ends now.
	 * @return false if the end is not held
	 */
	boolean lift(Actor actor, VetoTarget.End given, Instant now) {
		VetoTarget.End target = canonical(given);
		Optional<HeldEnd> found = this.held.find(target).filter((one) -> holds(actor, one, now));
		if (found.isEmpty()) {
			return false;
		}
		HeldEnd held = found.get();
		boolean passed = !held.before().isAfter(now);
		switch (target) {
			case VetoTarget.LockEnd lock -> {
				Assignment assignment = current(lock, now).orElseThrow();
				if (!passed) {
					assign(actor, assignment, held.before(), held.reasonBefore());
				}
				else if (assignment.slot() == AssignmentSlot.LOCK) {
					this.settings.clear(actor, lock.scope(), lock.key(), AssignmentSlot.LOCK, held.reasonBefore());
				}
				else {
					this.settings.assign(actor,
							ProposedAssignment.open(lock.scope(), lock.key(), assignment.value(), held.reasonBefore()));
				}
			}
			case VetoTarget.ExceptionEnd(PersonId person, SettingKey key) -> {
				if (passed) {
					this.exceptions.end(actor, PersonRef.of(person), key, held.reasonBefore());
				}
				else {
					this.exceptions.grant(actor, PersonRef.of(person), key, held.before(), held.reasonBefore());
				}
			}
		}
		this.held.remove(target);
		return true;
	}

	private VetoTarget.End canonical(VetoTarget.End given) {
		SettingKey key = this.settings.catalog().canonical(given.key());
		return switch (given) {
			case VetoTarget.LockEnd lock -> new VetoTarget.LockEnd(lock.scope(), key);
			case VetoTarget.ExceptionEnd exception -> new VetoTarget.ExceptionEnd(exception.person(), key);
		};
	}

	private boolean holds(Actor actor, HeldEnd held, Instant now) {
		Optional<Instant> end = switch (held.target()) {
			case VetoTarget.LockEnd lock -> current(lock, now).flatMap(EndHolds::endOf);
			case VetoTarget.ExceptionEnd(PersonId person, SettingKey key) ->
				this.exceptions.active(actor, PersonRef.of(person), key).map(SettingException::until);
		};
		return end.filter(held.end()::equals).isPresent();
	}

	/** Returns the lock that is active now. */
	private Optional<Assignment> current(VetoTarget.LockEnd target, Instant now) {
		return this.assignments.find(target.scope(), target.key(), AssignmentSlot.of(target.scope(), true))
			.filter((one) -> one.lockedAt(now));
	}

	private static Optional<Instant> endOf(Assignment lock) {
		return lock.lock().flatMap(Lock::until);
	}

	private void assign(Actor actor, Assignment lock, Instant end, String reason) {
		this.settings.assign(actor, new ProposedAssignment(lock.scope(), lock.key(), lock.value(), true,
				Optional.of(end), lock.lock().filter(Lock::noExceptions).isPresent(), reason));
	}

	private static InvalidInputException nothing(SettingKey key, LocalDate until) {
		return new InvalidInputException(
				FailureText.of("veto.nothing.END", Argument.setting(key.text()), Argument.date(until)));
	}

}
