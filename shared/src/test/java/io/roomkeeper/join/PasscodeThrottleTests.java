package io.roomkeeper.join;

import java.time.Duration;
import java.time.Instant;

import io.roomkeeper.store.MovableClock;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PasscodeThrottleTests {

	private static final JoinAddress ROOM = new JoinAddress.ByNumber(3_456_789_012L);

	private final MovableClock clock = new MovableClock(Instant.parse("2026-11-22T10:00:00Z"));

	private final PasscodeThrottle throttle = new PasscodeThrottle(new PasscodeLimits(3, 5, 20, Duration.ofMinutes(15)),
			this.clock);

	@Test
	void stopsAGuesserAtOneAddressUntilTheWindowHasPassed() {
		assertThat(guesses("192.0.2.1", 9)).isEqualTo(3);

		this.clock.set(this.clock.instant().plus(Duration.ofMinutes(15)));

		assertThat(guesses("192.0.2.1", 9)).isEqualTo(3);
	}

	@Test
	void stopsAGuesserWhoUsesManyAddresses() {
		int compared = 0;
		for (int network = 0; network < 50; network++) {
			compared += guesses("192.0.2." + network, 1);
		}

		assertThat(compared).isEqualTo(5);
	}

	@Test
	void countsAllAddressesOfAnIpv6NetworkAsOne() {
		assertThat(guesses("2001:db8::1", 2) + guesses("2001:db8::2", 9)).isEqualTo(3);
	}

	@Test
	void letsPeopleInWhoHaveEnteredThePasscodeThereBeforeWhileStrangersGuess() {
		this.throttle.admit(ROOM, "198.51.100.7").orElseThrow().succeeded();
		for (int network = 0; network < 50; network++) {
			guesses("192.0.2." + network, 1);
		}

		assertThat(this.throttle.admit(ROOM, "192.0.2.99")).isEmpty();
		assertThat(this.throttle.admit(ROOM, "198.51.100.7")).isPresent();
	}

	@Test
	void doesNotShutOutACampusWhoseVisitorsKnowTheirPasscodes() {
		for (int room = 0; room < 1_000; room++) {
			assertThat(this.throttle.admit(new JoinAddress.ByNumber(3_456_700_000L + room), "192.0.2.1"))
				.hasValueSatisfying(PasscodeThrottle.Attempt::succeeded);
		}
	}

	@Test
	void limitsOneNetworkThatTriesManyRooms() {
		int compared = 0;
		for (int room = 0; room < 100; room++) {
			compared += this.throttle.admit(new JoinAddress.ByNumber(3_456_700_000L + room), "192.0.2.1").isPresent()
					? 1 : 0;
		}

		assertThat(compared).isEqualTo(20);
	}

	private int guesses(String address, int times) {
		int compared = 0;
		for (int i = 0; i < times; i++) {
			compared += this.throttle.admit(ROOM, address).isPresent() ? 1 : 0;
		}
		return compared;
	}

}
