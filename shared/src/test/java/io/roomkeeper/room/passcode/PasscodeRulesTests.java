package io.roomkeeper.room.passcode;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.roomkeeper.room.Passcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class PasscodeRulesTests {

	private static final PasscodeRules STRICT = new PasscodeRules(true, 8, true, true, true, true, false, true);

	private static final PasscodeRules DIGITS = new PasscodeRules(true, 6, true, true, true, true, true, true);

	private static final PasscodeRules LOOSE = new PasscodeRules(false, 4, false, false, false, false, false, false);

	static Stream<PasscodeRules> rules() {
		return Stream.of(STRICT, DIGITS, LOOSE, new PasscodeRules(true, 10, false, false, true, false, false, true));
	}

	@ParameterizedTest
	@CsvSource({ "Abc-1357, ''", "abc-1357, UPPER_AND_LOWER", "ABCDEFGH, 'NUMBER SPECIAL UPPER_AND_LOWER WEAK'",
			"1234, 'LENGTH LETTER SPECIAL UPPER_AND_LOWER WEAK'", "aB3-4321, WEAK",
			"'a b', 'CHARACTERS LENGTH NUMBER SPECIAL UPPER_AND_LOWER'", "aB3-aB3-aB3-, CHARACTERS" })
	void namesEveryBrokenRule(String text, String broken) {
		assertThat(names(STRICT.brokenBy(text))).isEqualTo(broken);
	}

	@ParameterizedTest
	@CsvSource({ "135790, ''", "13579a, NUMERIC_ONLY", "111, 'LENGTH WEAK'" })
	void requiresNoLettersIfOnlyDigitsAreAllowed(String text, String broken) {
		assertThat(names(DIGITS.brokenBy(text))).isEqualTo(broken);
	}

	@Test
	void acceptsPasscodesThatNoPolicyForbids() {
		assertThat(LOOSE.brokenBy("1111")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void generatesPasscodesThatComplyWithAllRules(PasscodeRules rules) {
		List<Passcode> drawn = IntStream.range(0, 200).mapToObj((_) -> rules.draw(new SecureRandom())).toList();

		assertThat(drawn).allMatch((one) -> rules.brokenBy(one.text()).isEmpty()).doesNotHaveDuplicates();
	}

	private static String names(List<PasscodeRule> broken) {
		return String.join(" ", broken.stream().map(PasscodeRule::name).toList());
	}

}
