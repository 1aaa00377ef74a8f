package io.roomkeeper.veto;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.text.Argument;

/**
 * Holds the end of a lock or of an exception. Both end at their moment, whether or not a
 * nightly job runs. Holding one therefore moves its end, with the checks and the audit
 * event of any other change of it.
 */
final class EndHolds {

	private final SettingsService settings;

	private final ExceptionService exceptions;

	private final Assignments assignments;

	private final Account account;

	EndHolds(SettingsService settings, ExceptionService exceptions, Assignments assignments, Account account) {
		this.settings = settings;
		this.exceptions = exceptions;
		this.assignments = assignments;
		this.account = account;
	}

	/**
	 * Moves the end of a lock to the beginning of a date.
	 * @throws InvalidInputException if there is no lock that ends before that date
	 */
	void holdLock(Actor actor, Scope scope, SettingKey key, LocalDate until, String reason, Instant now) {
		Instant end = beginning(until);
		Assignment lock = this.assignments.find(scope, key, AssignmentSlot.of(scope, true))
			.filter((one) -> one.lockedAt(now))
			.filter((one) -> one.lock().flatMap(Lock::until).filter((old) -> old.isBefore(end)).isPresent())
			.orElseThrow(() -> nothing(key, until));
		this.settings.assign(actor, new ProposedAssignment(scope, key, lock.value(), true, Optional.of(end),
				lock.lock().filter(Lock::noExceptions).isPresent(), reason));
	}

	/**
	 * Moves the end of an exception to the beginning of a date.
	 * @throws InvalidInputException if there is no exception that ends before that date
	 */
	void holdException(Actor actor, PersonRef person, SettingKey key, LocalDate until, String reason) {
		Instant end = beginning(until);
		boolean possible = this.exceptions.active(actor, person, key)
			.filter((one) -> one.until().isBefore(end))
			.isPresent();
		if (!possible) {
			throw nothing(key, until);
		}
		this.exceptions.grant(actor, person, key, end, reason);
	}

	private Instant beginning(LocalDate date) {
		return date.atStartOfDay(this.account.timeZone()).toInstant();
	}

	private static InvalidInputException nothing(SettingKey key, LocalDate until) {
		return new InvalidInputException(
				FailureText.of("veto.nothing.END", Argument.setting(key.text()), Argument.date(until)));
	}

}
