package io.roomkeeper.setting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.roomkeeper.failure.InvalidInputException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AsOfTests {

	private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

	@ParameterizedTest
	@CsvSource({ "2026-11-03, Europe/Berlin, 2026-11-03T22:59:59.999Z",
			"2026-10-25, Europe/Berlin, 2026-10-25T22:59:59.999Z",
			"2026-11-03, Pacific/Auckland, 2026-11-03T10:59:59.999Z", "2024-02-29, UTC, 2024-02-29T23:59:59.999Z" })
	void readsADateAsTheEndOfThatDayInTheAccountsTimeZone(String date, String zone, Instant end) {
		assertThat(AsOf.read(date, ZoneId.of(zone), NOW)).contains(new AsOf(end, Optional.of(LocalDate.parse(date))));
	}

	@Test
	void readsTodayAsThePresentMoment() {
		assertThat(AsOf.read("2026-11-28", ZoneId.of("UTC"), NOW).map(AsOf::moment)).contains(NOW);
		assertThat(AsOf.read("2026-11-29", ZoneId.of("Pacific/Auckland"), NOW).map(AsOf::moment)).contains(NOW);
	}

	@Test
	void readsAMomentUnchanged() {
		assertThat(AsOf.read("2026-11-03T12:00:00Z", ZoneId.of("UTC"), NOW)).map(AsOf::text)
			.contains("2026-11-03T12:00:00Z");
		assertThat(AsOf.read("", ZoneId.of("UTC"), NOW)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2027-02-29", "yesterday", "2026-11-03T", "2026-11-03T25:00:00Z", "03.11.2026", " " })
	void refusesTextsThatAreNeitherADateNorAMoment(String text) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> AsOf.read(text, ZoneId.of("UTC"), NOW))
			.withMessageContaining("'" + text + "'");
	}

}
