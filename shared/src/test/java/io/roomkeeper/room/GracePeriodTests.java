package io.roomkeeper.room;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import io.roomkeeper.failure.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GracePeriodTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

	/** Tests days of each length, and each hour at which a person was found missing. */
	@Property
	void endsOnTheSameDayForEverybodyMissedOnOneDay(@ForAll @IntRange(max = 3_650) int days,
			@ForAll @IntRange(max = 20_000) int epochDay, @ForAll @IntRange(max = 86_399) int second) {
		LocalDate missed = LocalDate.ofEpochDay(epochDay);
		LocalDateTime moment = missed.atStartOfDay().plusSeconds(second);
		GracePeriod grace = new GracePeriod(days);

		assertThat(moment.atZone(ZONE).toInstant()).isBefore(grace.overdueBefore(missed.plusDays(days), ZONE));
		assertThat(moment.atZone(ZONE).toInstant())
			.isAfterOrEqualTo(grace.overdueBefore(missed.plusDays(days - 1), ZONE));
	}

	@Test
	void isNeitherNegativeNorEndless() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new GracePeriod(-1))
			.withMessageContaining("roomkeeper.sync.grace-days");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new GracePeriod(3_651));
	}

}
