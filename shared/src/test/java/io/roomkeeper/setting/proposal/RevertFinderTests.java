package io.roomkeeper.setting.proposal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Lock;
import io.roomkeeper.setting.policy.PastAssignment;
import io.roomkeeper.setting.policy.Scope;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RevertFinderTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final Instant EARLIER = NOW.minus(Duration.ofDays(2));

	private static final Instant THEN = NOW.minus(Duration.ofDays(1));

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private static final Scope ACCOUNT = new Scope.Account();

	@Test
	void findsNothingIfNothingWasEverSet() {
		assertThat(RevertFinder.of(List.of(), NOW)).isEmpty();
	}

	@Test
	void withdrawsTheFirstAssignment() {
		assertThat(RevertFinder.of(List.of(current(SettingValue.OFF, Optional.empty())), NOW))
			.contains(new ProposedWithdrawal(ACCOUNT, FILES, AssignmentSlot.VALUE, ""));
	}

	@Test
	void restoresThePreviousValueWithItsLock() {
		Lock lock = new Lock(Optional.of(NOW.plusSeconds(1)), true);

		assertThat(RevertFinder.of(
				List.of(current(SettingValue.OFF, Optional.empty()), replaced(SettingValue.ON, Optional.of(lock))),
				NOW))
			.contains(new ProposedAssignment(ACCOUNT, FILES, SettingValue.ON, true, lock.until(), true, "why"));
	}

	@Test
	void doesNotRestoreALockThatHasEnded() {
		Lock lock = new Lock(Optional.of(NOW), false);

		assertThat(RevertFinder.of(
				List.of(current(SettingValue.OFF, Optional.empty()), replaced(SettingValue.ON, Optional.of(lock))),
				NOW))
			.contains(ProposedAssignment.open(ACCOUNT, FILES, SettingValue.ON, "why"));
	}

	@Test
	void restoresAWithdrawnAssignment() {
		assertThat(RevertFinder.of(List.of(replaced(SettingValue.ON, Optional.empty())), NOW))
			.contains(ProposedAssignment.open(ACCOUNT, FILES, SettingValue.ON, "why"));
	}

	private static PastAssignment current(SettingValue value, Optional<Lock> lock) {
		return new PastAssignment(new Assignment(FILES, ACCOUNT, value, lock, "bjorn", THEN, "why"), Optional.empty(),
				Optional.empty());
	}

	private static PastAssignment replaced(SettingValue value, Optional<Lock> lock) {
		return new PastAssignment(new Assignment(FILES, ACCOUNT, value, lock, "bjorn", EARLIER, "why"),
				Optional.of(THEN), Optional.of("amara"));
	}

}
