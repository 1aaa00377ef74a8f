package io.roomkeeper.reinvite.host;

import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietHoursTests {

	@ParameterizedTest
	@CsvSource({ "20:00-07:00,20:00,true", "20:00-07:00,23:59,true", "20:00-07:00,00:00,true", "20:00-07:00,06:59,true",
			"20:00-07:00,07:00,false", "20:00-07:00,19:59,false", "12:00-13:00,12:30,true", "12:00-13:00,13:00,false",
			"12:00-12:00,12:00,false", "none,00:00,false" })
	void quietHoursBeginAndEndAtTheirTimesAlsoAcrossMidnight(String hours, LocalTime time, boolean quiet) {
		assertThat(QuietHours.parse(hours).orElseThrow().contain(time)).isEqualTo(quiet);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "20", "20:00", "20:00-25:00", "20:00-07:00-08:00", "night" })
	void otherTextsAreRefused(String text) {
		assertThat(QuietHours.parse(text)).isEmpty();
	}

	@Test
	void noneMeansThatNoHourIsQuiet() {
		assertThat(QuietHours.parse("none")).contains(QuietHours.NONE);
	}

}
