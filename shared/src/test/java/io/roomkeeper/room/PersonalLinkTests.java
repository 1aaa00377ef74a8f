package io.roomkeeper.room;

import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonalLinkTests {

	@ParameterizedTest
	@ValueSource(strings = { "ana.g", "ana.garcia", "A1234", "abcdefghijklmnopqrstuvwxyz.0123456789.ab" })
	void acceptsLettersDigitsAndPeriods(String name) {
		assertThat(new PersonalLink(name).name()).isEqualTo(name);
	}

	@ParameterizedTest
	@CsvSource({ "anag, 4 characters", "abcdefghijklmnopqrstuvwxyz.0123456789.abc, 41 characters",
			"1anag, does not begin with a letter", ".anag, does not begin with a letter", "ana-garcia, not a letter",
			"ana garcia, not a letter", "ánagarcia, does not begin" })
	void reportsWhatIsWrongWithAName(String name, String why) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new PersonalLink(name))
			.withMessageContaining(why);
	}

	@Test
	void ignoresCase() {
		assertThat(new PersonalLink("Ana.Garcia")).isEqualTo(new PersonalLink("ana.garcia"))
			.hasSameHashCodeAs(new PersonalLink("ana.garcia"));
	}

}
