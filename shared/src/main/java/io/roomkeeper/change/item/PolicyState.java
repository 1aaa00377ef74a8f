package io.roomkeeper.change.item;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;

/**
 * What the account or a group assigns to a setting: a value, and perhaps a lock. The text
 * form names the lock first, for example {@code locked,until=2027-01-31T23:00:00Z false}.
 *
 * @param value the value
 * @param lock the lock; empty if narrower scopes may change the value
 */
public record PolicyState(SettingValue value, Optional<Lock> lock) {

	private static final String OPEN = "open";

	private static final String LOCKED = "locked";

	private static final String NO_EXCEPTIONS = "no-exceptions";

	private static final String UNTIL = "until=";

	/** Returns the state of an assignment. */
	public static PolicyState of(Assignment assignment) {
		return new PolicyState(assignment.value(), assignment.lock());
	}

	/** Reads the text form. */
	public static PolicyState parse(String text) {
		int space = text.indexOf(' ');
		List<String> flags = List.of(text.substring(0, space).split(","));
		Optional<Instant> until = flags.stream()
			.filter((flag) -> flag.startsWith(UNTIL))
			.map((flag) -> Instant.parse(flag.substring(UNTIL.length())))
			.findFirst();
		return new PolicyState(new SettingValue(text.substring(space + 1)), flags.contains(LOCKED)
				? Optional.of(new Lock(until, flags.contains(NO_EXCEPTIONS))) : Optional.empty());
	}

	/** Returns the text form. */
	public String text() {
		List<String> flags = new ArrayList<>();
		flags.add(this.lock.isPresent() ? LOCKED : OPEN);
		this.lock.filter(Lock::noExceptions).ifPresent((_) -> flags.add(NO_EXCEPTIONS));
		this.lock.flatMap(Lock::until).ifPresent((until) -> flags.add(UNTIL + until));
		return String.join(",", flags) + ' ' + this.value.text();
	}

	/** Returns the proposal of an assignment with this state. */
	public ProposedAssignment at(Scope scope, SettingKey key, String reason) {
		return new ProposedAssignment(scope, key, this.value, this.lock.isPresent(), this.lock.flatMap(Lock::until),
				this.lock.filter(Lock::noExceptions).isPresent(), reason);
	}

}
