package io.roomkeeper.csv;

import java.io.IOException;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.roomkeeper.text.Bidi;

import static org.assertj.core.api.Assertions.assertThat;

class CsvTests {

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@sum", "＝1", "＋1", "－1", "＠sum", " =1", "\ufeff=1", "\u00a0＝1" })
	void letsNoCellBeginAFormula(String cell) {
		assertThat(Csv.row(cell)).isEqualTo("'" + cell + "\r\n");
	}

	@Test
	void letsNoWhiteSpaceHideAFormula() {
		assertThat(Csv.row("\t=1", "\r=1", "\tx")).isEqualTo("\"'\t'=1\",\"'\r'=1\",\"'\tx\"\r\n");
	}

	@Property
	void letsNoCellBeginAFormulaWithAnySeparator(
			@ForAll @CharRange(from = ' ', to = '>') @Chars({ '\t', '\r', '\n', '"', ';', '=', '＝', '＠',
					'@' }) @StringLength(max = 10) String one,
			@ForAll @Chars({ ';', '=', '＋', ' ', '"', 'a', '\n' }) @StringLength(max = 10) String other) {
		String row = Csv.row(one, other);

		for (String piece : row.split("[;\t\r\n]", -1)) {
			assertThat(piece.replaceAll("^[\\p{Z}\\p{C}\"]+", "")).doesNotContainPattern("^[=+\\-@＝＋－＠]");
		}
	}

	@Property
	void keepsEveryCellBehindItsOwnCommas(@ForAll @StringLength(max = 12) String one,
			@ForAll @Chars({ ',', ';', '"', '\n', '\r', 'a', '=', '\'' }) @StringLength(max = 8) String other)
			throws IOException {
		List<CSVRecord> read = CSVParser.parse(Csv.row("x", one, other, "y"), CSVFormat.RFC4180).getRecords();

		assertThat(read).hasSize(1);
		assertThat(read.getFirst().stream().map(CsvTests::bare)).containsExactly("x", bare(one), bare(other), "y");
	}

	private static String bare(String cell) {
		return Bidi.strip(cell).replace("'", "");
	}

	@Test
	void isolatesNamesInRightToLeftScriptsAndReadsThemBack() {
		assertThat(Csv.row("علي", "41")).isEqualTo("\u2068علي\u2069,41\r\n");
		assertThat(Csv.plain("\u2068علي\u2069")).isEqualTo("علي");
	}

	@Test
	void quotesWhatWouldBreakARow() {
		assertThat(Csv.row("García, Ana", "say \"hi\"", "two\nlines", "plain=1", ""))
			.isEqualTo("\"García, Ana\",\"say \"\"hi\"\"\",\"two\nlines\",plain=1,\r\n");
	}

}
