package io.roomkeeper.setting.exception;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingChangeValidator;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.SettingChange;
import io.roomkeeper.setting.policy.SettingException;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.PersonSettings;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.SettingResolver;
import io.roomkeeper.text.Argument;

/** Checks whether an exception would help. */
final class ExceptionValidator {

	private final SettingResolver resolver;

	private final PersonReader people;

	private final Clock clock;

	ExceptionValidator(SettingResolver resolver, PersonReader people, Clock clock) {
		this.resolver = resolver;
		this.people = people;
		this.clock = clock;
	}

	/** Returns why an exception would not help; empty if it frees the person. */
	Optional<ReasonCode> obstacle(Person person, SettingKey key) {
		PersonSettings settings = this.people.read(person, Optional.empty());
		if (!resolve(key, settings).locked()) {
			return Optional.of(ReasonCode.NOTHING_TO_LIFT);
		}
		return blocking(key, settings, this.clock.instant().plus(SettingsService.USUAL_EXCEPTION), person);
	}

	/**
	 * Returns when the last lock that an exception lifts ends; empty if one has no end.
	 */
	Optional<Instant> lockEnd(Person person, SettingKey key) {
		List<Candidate> locks = resolve(key, this.people.read(person, Optional.empty())).explanation()
			.candidates()
			.stream()
			.filter((candidate) -> candidate.locked()
					&& (candidate.level() instanceof Level.Account || candidate.level() instanceof Level.Group))
			.toList();
		return locks.stream().allMatch((candidate) -> candidate.until().isPresent())
				? locks.stream().flatMap((candidate) -> candidate.until().stream()).max(Comparator.naturalOrder())
				: Optional.empty();
	}

	void requireHelpful(Person person, SettingKey key) {
		obstacle(person, key).ifPresent((code) -> {
			throw new ExceptionRefusedException(key, code);
		});
	}

	/** Checks that every lock allows exceptions. */
	void requireAdmitted(Person person, SettingKey key, Instant until) {
		blocking(key, this.people.read(person, Optional.empty()), until, person)
			.filter(ReasonCode.NO_EXCEPTIONS::equals)
			.ifPresent((code) -> {
				throw new ExceptionRefusedException(key, code);
			});
	}

	/** Returns what still locks the setting when the person has an exception. */
	private Optional<ReasonCode> blocking(SettingKey key, PersonSettings settings, Instant until, Person person) {
		SettingException lent = new SettingException(person.id(), key, until, "", this.clock.instant(), "");
		EffectiveSetting after = resolve(key, settings.after(new SettingChange.Grant(lent)));
		if (!after.locked()) {
			return Optional.empty();
		}
		boolean policy = after.winner() instanceof Level.Account || after.winner() instanceof Level.Group;
		return Optional.of(policy ? ReasonCode.NO_EXCEPTIONS : after.explanation().winner().code());
	}

	private EffectiveSetting resolve(SettingKey key, PersonSettings settings) {
		return this.resolver.resolve(key, settings, this.clock.instant());
	}

	void requireEnd(Instant until) {
		if (!until.isAfter(this.clock.instant())) {
			throw new InvalidInputException(FailureText.of("exception.past", Argument.text(until.toString())));
		}
	}

	/**
	 * Returns a reason as it is stored.
	 * @throws InvalidInputException if it is missing or invalid
	 */
	String requireReason(String typed) {
		String reason = SettingChangeValidator.reason(typed);
		if (reason.isEmpty()) {
			throw new InvalidInputException(FailureText.of("exception.reason"));
		}
		return reason;
	}

}
