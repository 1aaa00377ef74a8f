package io.roomkeeper.room;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PersonalMeetingIdTests {

	@ParameterizedTest
	@ValueSource(strings = { "3456719012", "345 671 9012", "345-671-9012", " 345\u00a0671 9012 ",
			"345\u2011671\u20139012", "345\u2212671\u00ad9012", "\u200e345\u2009671\u30009012" })
	void readsNumbersAsPeopleTypeThem(String typed) {
		assertThat(PersonalMeetingId.parse(typed).digits()).isEqualTo("3456719012");
	}

	@ParameterizedTest
	@CsvSource({ "345671901, TEN_DIGITS", "34567190123, TEN_DIGITS", "34567a9012, TEN_DIGITS", "'', TEN_DIGITS",
			"٣٤٥٦٧١٩٠١٢, TEN_DIGITS", "0456719012, FIRST_DIGIT", "1456719012, FIRST_DIGIT",
			"8004719012, RESERVED_PREFIX", "6604719012, RESERVED_PREFIX", "2004719012, RESERVED_PREFIX",
			"3455555012, FIVE_IN_A_ROW", "3456755555, FIVE_IN_A_ROW", "2222322229, EIGHT_OF_ONE_DIGIT",
			"2472472471, REPEATED_TRIPLE", "9247247247, REPEATED_TRIPLE", "2224447771, TRIPLES_OF_EQUAL_DIGITS",
			"9222444777, TRIPLES_OF_EQUAL_DIGITS", "2345678907, SEQUENCE", "9123456789, SEQUENCE",
			"9876543213, SEQUENCE" })
	void saysWhichRuleRefuses(String digits, NumberRule rule) {
		assertThatExceptionOfType(RefusedNumberException.class).isThrownBy(() -> PersonalMeetingId.parse(digits))
			.satisfies((refusal) -> assertThat(refusal.rule()).isEqualTo(rule))
			.withMessageContaining("cannot be a personal meeting ID");
	}

	@ParameterizedTest
	@ValueSource(strings = { "3455550123", "2472472491", "2224447731", "2222322332", "3012345679" })
	void acceptsNumbersThatOnlyResembleAPattern(String digits) {
		assertThat(PersonalMeetingId.parse(digits).legacy()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "123456789", "8001234567", "1234567890" })
	void keepsNumbersThatExistedBefore(String digits) {
		PersonalMeetingId existing = PersonalMeetingId.existing(digits);

		assertThat(existing.legacy()).isTrue();
		assertThat(existing.digits()).isEqualTo(digits);
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345678", "12345678901", "0123456789", "12345678x" })
	void refusesExistingNumbersThatAreImpossible(String digits) {
		assertThatExceptionOfType(RefusedNumberException.class).isThrownBy(() -> PersonalMeetingId.existing(digits));
	}

	@Test
	void isShownInGroups() {
		assertThat(PersonalMeetingId.parse("3456719012")).hasToString("345 671 9012");
		assertThat(PersonalMeetingId.existing("123456789")).hasToString("123 456 789");
	}

}
