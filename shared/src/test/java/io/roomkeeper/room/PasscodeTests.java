package io.roomkeeper.room;

import java.security.SecureRandom;

import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PasscodeTests {

	@ParameterizedTest
	@ValueSource(strings = { "", "12345678901", "pass word", "grün", "a#b" })
	void refusesInvalidPasscodesWithoutRepeatingThem(String text) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new Passcode(text))
			.satisfies((refusal) -> {
				if (!text.isEmpty()) {
					assertThat(refusal.getMessage()).doesNotContain(text);
				}
			});
	}

	@Test
	void generatesEightDistinguishableCharacters() {
		Passcode drawn = Passcode.draw(new SecureRandom());

		assertThat(drawn.text()).hasSize(8).doesNotContain("0", "O", "1", "l", "I");
	}

	@Test
	void isHiddenInTexts() {
		assertThat(new Passcode("s3cret")).hasToString("••••••••");
	}

}
