package io.roomkeeper.batch.file;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Numbers, dates and names in cells, and how messages show them. */
class CellTests {

	private static final UseDates DATES = new UseDates(ZoneOffset.UTC, LocalDate.of(2026, 11, 28));

	@ParameterizedTest
	@ValueSource(strings = { "345 671 9012", "345-671-9012", "345\u00a0671\u202f9012", "345\u2011671\u20139012",
			"345\u2212671\u00ad9012", "\u200e345\u2009671\u30009012", "=\"3456719012\"", "'3456719012",
			"3456719012.0" })
	void readsNumbersOfSpreadsheets(String written) {
		assertThat(NumberCell.read(written).digits()).isEqualTo("3456719012");
	}

	@ParameterizedTest
	@CsvSource({ "3.45672E+09, a spreadsheet shortened", "'3,45672E+09', a spreadsheet shortened",
			"345x671, is not the number of a room", "12, is not the number of a room" })
	void saysWhyANumberIsUnreadable(String written, String expected) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> NumberCell.read(written))
			.withMessageContaining(expected);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-03-01", "2026\u201103\u201101", "2026\u201203\u201301", "2026\u221203\ufe6301" })
	void readsDatesWithAnyDash(String written) {
		assertThat(DATES.read(written)).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	@Test
	void namesInvisibleCharacters() {
		Line.Whole line = new Line.Whole(2, (_) -> "an\u200ba\u00a0\u202egarcia");

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> OwnerRef.of(line, List.of("uid")))
			.withMessageContaining(
					"an⟨U+200B ZERO WIDTH SPACE⟩a⟨U+00A0 NO-BREAK SPACE⟩⟨U+202E RIGHT-TO-LEFT OVERRIDE⟩garcia");
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> DATES.read("2026-\u200b03"))
			.withMessageContaining("ZERO WIDTH SPACE");
	}

	@Test
	void showsOnlyTheStartOfALongValue() {
		Line.Whole line = new Line.Whole(2, (_) -> "𝒳".repeat(300));

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> OwnerRef.of(line, List.of("uid")))
			.satisfies((ex) -> assertThat(ex.line()).contains("𝒳…").hasSizeLessThan(300));
	}

}
