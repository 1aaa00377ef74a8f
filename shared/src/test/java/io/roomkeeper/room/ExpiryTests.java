package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ExpiryTests {

	private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

	private static final LocalDate END = LocalDate.of(2026, 6, 30);

	@Test
	void countsFromTheLastUse() {
		LocalDate used = LocalDate.of(2025, 3, 1);

		assertThat(Expiry.expiresOn(Optional.of(used), LONG_AGO, LONG_AGO)).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void countsFromTheAssignmentOfARoomNeverUsed() {
		LocalDate assigned = LocalDate.of(2025, 3, 1);

		assertThat(Expiry.expiresOn(Optional.empty(), assigned, LONG_AGO)).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void provesNothingBeforeTheLedgerWasComplete() {
		LocalDate complete = LocalDate.of(2026, 1, 10);

		assertThat(Expiry.expiresOn(Optional.of(LONG_AGO), LONG_AGO, complete)).isEqualTo(LocalDate.of(2027, 1, 10));
	}

	@Test
	void countsDaysNotYears() {
		LocalDate beforeLeapDay = LocalDate.of(2023, 6, 1);

		assertThat(Expiry.expiresOn(Optional.of(beforeLeapDay), LONG_AGO, LONG_AGO))
			.isEqualTo(LocalDate.of(2024, 5, 31));
	}

	@Test
	void isExpiredOnTheDayItself() {
		assertThat(Expiry.isExpired(END, END.minusDays(1))).isFalse();
		assertThat(Expiry.isExpired(END, END)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "31, 0", "30, 30", "8, 30", "7, 7", "2, 7", "1, 1", "0, 0", "-5, 0" })
	void warnsThirtySevenAndOneDaysBefore(int daysLeft, int warning) {
		assertThat(Expiry.warningDue(END, END.minusDays(daysLeft)).orElse(0)).isEqualTo(warning);
	}

}
