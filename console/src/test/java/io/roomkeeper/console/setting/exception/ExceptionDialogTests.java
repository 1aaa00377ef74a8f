package io.roomkeeper.console.setting.exception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The end that is proposed for an exception to a lock. */
class ExceptionDialogTests {

	private static final ZoneId ZONE = ZoneId.of("Europe/Madrid");

	@ParameterizedTest
	@CsvSource({ "0,23:59:59", "1,00:00", "1,00:00:01", "1,12:00", "5,23:59", "29,17:00", "30,00:00" })
	void isNotLaterThanTheEndOfTheLock(int days, LocalTime time) {
		Instant lockEnd = LocalDate.now(ZONE).plusDays(days).atTime(time).atZone(ZONE).toInstant();

		LocalDate proposed = ExceptionDialog.proposed(Optional.of(lockEnd), ZONE);

		assertThat(ExceptionDialog.end(proposed, Optional.of(lockEnd), ZONE)).isEqualTo(lockEnd);
	}

	@ParameterizedTest
	@CsvSource({ "31,12:00", "400,00:00" })
	void isInAMonthIfTheLockEndsLater(int days, LocalTime time) {
		Instant lockEnd = LocalDate.now(ZONE).plusDays(days).atTime(time).atZone(ZONE).toInstant();

		for (Optional<Instant> end : List.of(Optional.of(lockEnd), Optional.<Instant>empty())) {
			LocalDate proposed = ExceptionDialog.proposed(end, ZONE);

			assertThat(proposed).isEqualTo(LocalDate.now(ZONE).plusDays(30));
			assertThat(ExceptionDialog.end(proposed, end, ZONE)).isEqualTo(proposed.atStartOfDay(ZONE).toInstant());
		}
	}

}
