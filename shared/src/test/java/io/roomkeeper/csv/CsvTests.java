package io.roomkeeper.csv;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@sum" })
	void letsNoCellBeginAFormula(String cell) {
		assertThat(Csv.row(cell)).isEqualTo("'" + cell + "\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\t=1", "\r=1" })
	void letsNoWhiteSpaceHideAFormula(String cell) {
		assertThat(Csv.row(cell)).isEqualTo("\"'" + cell + "\"\r\n");
	}

	@Test
	void quotesWhatWouldBreakARow() {
		assertThat(Csv.row("García, Ana", "say \"hi\"", "two\nlines", "plain=1", ""))
			.isEqualTo("\"García, Ana\",\"say \"\"hi\"\"\",\"two\nlines\",plain=1,\r\n");
	}

}
