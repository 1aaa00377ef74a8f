package io.roomkeeper.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

import io.roomkeeper.access.ClientNetwork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

	private static final String HOME = "192.0.2.1";

	private final MovableClock clock = new MovableClock();

	private final SignInThrottle throttle = new SignInThrottle(SignInLimits.of(4, 10, Duration.ofMinutes(15)),
			SignInIdentity.BY_SPELLING, this.clock);

	@Test
	void admitsNoMoreThanTheLimitFromAllClientsTogether() {
		int passed = 0;
		for (int i = 0; i < 50; i++) {
			passed += let("ana", "198.51.100." + i, i % 2 == 0);
		}

		assertThat(passed).isEqualTo(4);
	}

	@Test
	void reservesAPartForKnownBrowsers() {
		for (int i = 0; i < 50; i++) {
			let("ana", "198.51.100." + i, false);
		}

		assertThat(let("ana", HOME, false)).isZero();
		assertThat(let("ana", HOME, true)).isEqualTo(1);
	}

	@Test
	void resetsAfterTheWindow() {
		let("ana", HOME, false);
		let("ana", HOME, false);
		this.clock.move(Duration.ofMinutes(15).minusSeconds(1));
		assertThat(let("ana", HOME, false)).isZero();

		this.clock.move(Duration.ofSeconds(1));

		assertThat(let("ana", HOME, false)).isEqualTo(1);
	}

	@Test
	void resetsAfterARightPasswordLikeTheDirectory() {
		let("ana", HOME, true);
		let("ana", HOME, true);
		let("ana", HOME, true);

		admit("ana", HOME, true).orElseThrow().succeeded();

		assertThat(let("ana", HOME, true)).isEqualTo(1);
	}

	@Test
	void doesNotCountUnansweredAttempts() {
		for (int i = 0; i < 10; i++) {
			admit("ana", HOME, false).orElseThrow().unanswered();
		}

		assertThat(let("ana", HOME, false)).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ANA", " ana ", "aná", "ａｎａ", "an\u00ada", "\u200bana\ufeff", "a\u0000na" })
	void treatsSpellingsThatADirectoryMayAcceptAsOneName(String name) {
		let("ana", HOME, false);
		let("ana", HOME, false);

		assertThat(let(name, HOME, false)).isZero();
	}

	@Test
	void keepsCountsUnderAFloodOfNames() {
		let("victim", HOME, false);
		let("victim", HOME, false);
		for (int i = 0; i < 50_000; i++) {
			assertThat(let("name" + i, "2001:db8:" + Integer.toHexString(i) + "::1", false)).isEqualTo(1);
		}

		assertThat(let("victim", "198.51.100.7", false)).isZero();
		assertThat(let("victim", HOME, true)).isEqualTo(1);
	}

	@Test
	void storesNoRefusedAttemptsAndNoExpiredCounts() {
		for (int i = 0; i < 10; i++) {
			let("name" + i, HOME, false);
		}
		long before = this.throttle.remembered();
		for (int i = 0; i < 5_000; i++) {
			assertThat(let("another" + i, HOME, false)).isZero();
		}
		long after = this.throttle.remembered();
		this.clock.move(Duration.ofMinutes(16));

		assertThat(before).isEqualTo(21);
		assertThat(after).isEqualTo(before);
		assertThat(this.throttle.remembered()).isZero();
	}

	@Test
	void refusesNamesAndPasswordsThatAreTooLong() {
		assertThat(SignInName.of("a".repeat(256), "p".repeat(1_024))).isPresent();
		assertThat(SignInName.of("a".repeat(257), "p")).isEmpty();
		assertThat(SignInName.of("a", "p".repeat(1_025))).isEmpty();
		assertThat(SignInName.of(" \t", "p")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2001:db8:0:1::2", "2001:DB8::1:ffff:0:0:1", "2001:0db8:0000:0001:0000:0000:0000:0002",
			"2001:db8:0:1:0:0:192.0.2.1" })
	void countsAllAddressesOfAnIpv6NetworkTogether(String address) {
		assertThat(ClientNetwork.of(address)).isEqualTo(ClientNetwork.of("2001:db8:0:1::1"))
			.isNotEqualTo(ClientNetwork.of("2001:db8:0:2::1"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "::ffff:192.0.2.1", "::FFFF:c000:201", "0:0:0:0:0:ffff:192.0.2.1" })
	void treatsAnIpv4AddressWrittenAsIpv6AsTheSame(String address) {
		assertThat(ClientNetwork.of(address)).isEqualTo(ClientNetwork.of("192.0.2.1"))
			.isNotEqualTo(ClientNetwork.of("192.0.2.2"));
	}

	@Test
	void limitsAttemptsFromOneAddressWithManyNames() {
		int passed = 0;
		for (int i = 0; i < 50; i++) {
			passed += let("name" + i, "2001:db8:0:1:0:0:0:" + Integer.toHexString(i), false);
		}

		assertThat(passed).isEqualTo(10);
		assertThat(let("ana", "2001:db8:0:1:0:0:0:1", true)).isEqualTo(1);
		assertThat(let("bo", "2001:db8:0:2:0:0:0:1", false)).isEqualTo(1);
	}

	@Test
	void recognisesABrowserByItsNoteForThatPerson() {
		KnownDevices notes = new KnownDevices((_) -> new byte[32], this.clock);
		String note = notes.write("Ana");

		assertThat(notes.vouches(note, "ana")).isTrue();
		assertThat(notes.vouches(note, "bo")).isFalse();
		assertThat(notes.vouches(note.replaceFirst("^\\d", "9"), "ana")).isFalse();
		assertThat(notes.vouches("", "ana")).isFalse();
		assertThat(new KnownDevices((_) -> new byte[] { 1 }, this.clock).vouches(note, "ana")).isFalse();
		this.clock.move(KnownDevices.KEPT);
		assertThat(notes.vouches(note, "ana")).isFalse();
	}

	private Optional<SignInThrottle.Attempt> admit(String name, String address, boolean familiar) {
		return this.throttle.admit(new SignInName(name), address, familiar);
	}

	private int let(String name, String address, boolean familiar) {
		return admit(name, address, familiar).isPresent() ? 1 : 0;
	}

	private static final class MovableClock extends Clock {

		private Instant now = Instant.parse("2026-03-01T10:00:00Z");

		void move(Duration by) {
			this.now = this.now.plus(by);
		}

		@Override
		public Instant instant() {
			return this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
