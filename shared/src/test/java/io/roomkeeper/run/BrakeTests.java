package io.roomkeeper.run;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BrakeTests {

	@ParameterizedTest
	@CsvSource({ "10, 10, false", "11, 11, true", "100, 1000, false", "101, 1000, true", "500, 100000, false",
			"501, 100000, true", "0, 0, false" })
	void holdsAboveTheCountOrTheShareButNeverForAFewPeople(long count, long of, boolean holds) {
		assertThat(new Brake(500, 10).holds(count, of)).isEqualTo(holds);
	}

}
