package io.roomkeeper.room.edit;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

import io.roomkeeper.access.Actor;
import io.roomkeeper.reinvite.RoomServices;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

class AvailabilityLimitTests {

	private final AtomicReference<Instant> now = new AtomicReference<>(RoomServices.NOW);

	private final AvailabilityLimit limit = new AvailabilityLimit(clock(this.now::get));

	private static Clock clock(InstantSource source) {
		return new Clock() {

			@Override
			public Instant instant() {
				return source.instant();
			}

			@Override
			public ZoneId getZone() {
				return ZoneOffset.UTC;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

		};
	}

	private void use(Actor actor) {
		IntStream.range(0, AvailabilityLimit.MOST).forEach((i) -> this.limit.count(actor, "number " + i));
	}

	@Test
	void refusesMoreNumbersButAnswersForThoseAlreadyTried() {
		use(RoomServices.ANA);

		assertThatExceptionOfType(TooManyTriesException.class)
			.isThrownBy(() -> this.limit.count(RoomServices.ANA, "another"));
		assertThatNoException().isThrownBy(() -> this.limit.count(RoomServices.ANA, "number 7"));
		assertThatNoException().isThrownBy(() -> this.limit.count(RoomServices.BEN, "another"));
	}

	@Test
	void answersAgainAfterTheWindow() {
		use(RoomServices.ANA);

		this.now.set(RoomServices.NOW.plus(AvailabilityLimit.WINDOW));

		assertThatNoException().isThrownBy(() -> this.limit.count(RoomServices.ANA, "another"));
	}

	@Test
	void doesNotLimitAdminsWhoSeeAllRooms() {
		use(RoomServices.ADMIN);

		assertThatNoException().isThrownBy(() -> this.limit.count(RoomServices.ADMIN, "another"));
	}

}
