package io.roomkeeper.batch.file;

import java.util.List;

import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class OwnerRefTests {

	@ParameterizedTest
	@ValueSource(strings = { "a\u0000na@test.example", "a\u001bna@test.example", "an\u202ea@test.example",
			"ana@test.example\r\nBcc: b@test.example", "an\u200ba@test.example", "an\ufffda@test.example" })
	void refusesNamesWithInvisibleCharactersAndNamesThem(String text) {
		for (String column : List.of("uid", "mail")) {
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> OwnerRef.of(new Line.Whole(2, (asked) -> asked.equals(column) ? text : ""),
						List.of("uid", "mail")))
				.withMessageContaining("U+")
				.satisfies((ex) -> assertThat(ex.line()).doesNotContainPattern("[\\p{Cntrl}\\u202e\\u200b]"));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 257, 400, 60_000 })
	void refusesLongNamesAndShortensThemInTheMessage(int length) {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> OwnerRef.of(new Line.Whole(2, (_) -> "x".repeat(length)), List.of("uid")))
			.withMessageContaining("the maximum is 256")
			.satisfies((ex) -> assertThat(ex.line()).hasSizeLessThan(200));
	}

}
