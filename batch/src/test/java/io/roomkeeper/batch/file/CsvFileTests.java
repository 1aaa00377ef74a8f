package io.roomkeeper.batch.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Tables as common tools write them. */
class CsvFileTests {

	private static final List<String> KNOWN = List.of("uid", "used_on");

	@TempDir
	Path folder;

	/** Returns every combination of encoding, separator, line end and byte order mark. */
	static Stream<Arguments> dialects() {
		List<Arguments> dialects = new ArrayList<>();
		for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			for (String mark : List.of("", "\ufeff")) {
				for (char separator : new char[] { ',', ';', '\t' }) {
					for (String end : List.of("\n", "\r\n", "\r")) {
						dialects.add(Arguments.of(charset, mark, separator, end));
					}
				}
			}
		}
		return dialects.stream();
	}

	@ParameterizedTest
	@MethodSource("dialects")
	void readsTheSameTableInEveryDialect(Charset charset, String mark, char separator, String end) throws IOException {
		String table = """
				uid,Used_On,note,
				"ana",2026-03-01,"two
				lines, and a ""quote""\",
				,,,

				bo , 2026-03-02 ,a 19" screen,
				"zoë",2026-03-03,日本語,
				""".replace(',', separator).replace("\n", end);
		for (String before : List.of("", "sep=" + separator + end, "#TYPE System.Data" + end,
				end + ",,".replace(',', separator) + end)) {
			CsvFile file = open((mark + before + table).getBytes(charset));
			long added = before.replace("\r\n", "\n")
				.chars()
				.filter((letter) -> letter == '\n' || letter == '\r')
				.count();

			assertThat(lines(file)).as(before)
				.containsExactly("%d ana 2026-03-01".formatted(2 + added), "%d bo 2026-03-02".formatted(6 + added),
						"%d zoë 2026-03-03".formatted(7 + added));
		}
	}

	@Test
	void skipsByteOrderMarksAndHeadersOfConcatenatedFiles() throws IOException {
		assertThat(lines("\ufeffuid,used_on\nana,2026-03-01\n\ufeff\"uid\",used_on\n\ufeff\"bo\",2026-03-02\n"))
			.containsExactly("2 ana 2026-03-01", "4 bo 2026-03-02");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u00a0", "\u200b", "\u3000", "\u2007", "\u001a", "\u200e", "\u202f \u2060" })
	void removesInvisibleCharactersAroundCells(String unseen) throws IOException {
		assertThat(lines("uid%1$s;%1$sused_on\n%1$sana%1$s;2026-03-01%1$s\n%1$s;%1$s\n%1$s".formatted(unseen)))
			.containsExactly("2 ana 2026-03-01");
	}

	@ParameterizedTest
	@CsvSource({ "uid;used_on;a, b", "'note, or more;uid;used_on'", "uid;used_on" })
	void usesTheSeparatorThatYieldsKnownColumns(String header) throws IOException {
		assertThat(open(bytes(header + "\n")).columns()).contains("uid", "used_on");
	}

	@Test
	void namesTheLineInWhichABrokenRecordStarts() throws IOException {
		assertThat(lines("uid,used_on,note\nana,2026-03-01,\"a\n\n\nb\"\nbo,2026-03-02\ncy,2026-03-03,x,y\n"))
			.containsExactly("2 ana 2026-03-01",
					"6 it has 2 columns instead of 3. Put text that contains a separator in quotes",
					"7 it has 4 columns instead of 3. Put text that contains a separator in quotes");
	}

	@Test
	void doesNotTreatRecordsInsideAQuoteAsAComment() throws IOException {
		assertThat(lines("uid,used_on,note\nana,2026-03-01,\"see desk\nbo,2026-03-02,ok\ncy,2026-03-03,end\"\n"))
			.singleElement()
			.asString()
			.startsWith(
					"2 a quote opened in this line is closed only in line 4, and there seem to be records in between");
	}

	@ParameterizedTest
	@ValueSource(strings = { "ana,2026-03-01,\"5 o'clock\nbo,2026-03-02,ok\n",
			"\"ana,2026-03-01,ok\nbo,2026-03-02,ok\n", "ana,2026-03-01,\"see desk\nbo,2026-03-02,room \"A\"\n" })
	void namesTheLineOfAnUnclosedQuote(String rest) throws IOException {
		CsvFile file = open(bytes("uid,used_on,note\ncy,2026-03-01,ok\n" + rest));
		file.next();

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(file::next)
			.withMessageContaining("a quote opened in the record that begins in line 3 is not closed")
			.withMessageNotContaining("xception");
	}

	@Test
	void limitsTheLengthOfAnUnclosedQuote() {
		String much = "uid,used_on,note\nana,2026-03-01,\"open\n" + "x".repeat(60_000).concat("\n").repeat(30);

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> lines(much))
			.withMessageContaining("begins in line 2");
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 25_000 })
	void namesTheLineThatIsNotUtf8(int before) {
		byte[] ansi = ("uid;used_on;name\n" + "u;2026-03-01;x\n".repeat(before) + "u;2026-03-01;Jürgen\n")
			.getBytes(StandardCharsets.ISO_8859_1);

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> lines(open(ansi)))
			.withMessageContaining("line %d is not UTF-8".formatted(before + 2))
			.withMessageContaining("Save the file as UTF-8");
	}

	@ParameterizedTest
	@CsvSource({ "'PK\u0003\u0004xl/workbook', an Excel workbook", "'%PDF-1.7', a PDF document",
			"'uid,used_on\nan\u0000a,2026-03-01', line 2 holds U+0000 NULL", "'', no line with the names",
			"'\n,,\n', no line with the names", "'uid,uid\n', two columns 'uid'" })
	void namesTheTypeOfAFileThatIsNotATable(String content, String expected) {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> lines(content))
			.withMessageContaining(expected);
	}

	@Test
	void refusesALineThatIsTooLong() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> lines("uid,used_on\nana,2026-03-01\n" + "x".repeat(70_000)))
			.withMessageContaining("line 3 is longer than 65,536 characters")
			.withMessageNotContaining("xception");
	}

	private List<String> lines(String content) throws IOException {
		return lines(open(bytes(content)));
	}

	private static List<String> lines(CsvFile file) {
		List<String> lines = new ArrayList<>();
		try (file) {
			for (Optional<Line> next = file.next(); next.isPresent(); next = file.next()) {
				lines.add(switch (next.get()) {
					case Line.Whole line -> "%d %s %s".formatted(line.number(), line.text("uid"), line.text("used_on"));
					case Line.Broken(long number, Message reason) -> number + " " + reason.plain();
				});
			}
		}
		return lines;
	}

	private CsvFile open(byte[] content) throws IOException {
		return CsvFile.open(Files.write(this.folder.resolve("a.csv"), content), "a.csv", KNOWN);
	}

	private static byte[] bytes(String content) {
		return content.getBytes(StandardCharsets.UTF_8);
	}

}
