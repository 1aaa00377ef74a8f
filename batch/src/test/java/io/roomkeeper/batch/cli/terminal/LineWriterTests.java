package io.roomkeeper.batch.cli.terminal;

import java.io.StringWriter;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class LineWriterTests {

	private final StringWriter terminal = new StringWriter();

	private final LineWriter out = new LineWriter(this.terminal);

	@Test
	void printsAnyCharacterAsOneLineWithoutTerminalCommands() {
		everyCharacter().forEach((letter) -> {
			String line = printed("a" + letter + "b");

			assertThat(line).startsWith("a").endsWith("b");
			assertThat(line.chars()).noneMatch((one) -> one != '\t' && Character.isISOControl(one));
			assertThat(line.lines()).hasSize(1);
		});
	}

	@Test
	void keepsTheMeaningOfJsonForAnyCharacter() {
		JsonMapper json = new JsonMapper();

		everyCharacter()
			.forEach((letter) -> assertThat(json.readValue(printed(json.writeValueAsString(letter)), String.class))
				.isEqualTo(letter));
	}

	@Test
	void coloursOnlyItsOwnWord() {
		this.out.println(Terminal.error("no\u001b[8mthing\r\nroomkeeper: done"));

		assertThat(this.terminal.toString())
			.isEqualTo(Terminal.ERROR + "no\\u001b[8mthing\\u000d\\u000aroomkeeper: done" + System.lineSeparator());
	}

	private static Stream<String> everyCharacter() {
		return IntStream.concat(IntStream.rangeClosed(0, 0xd7ff), IntStream.of(0xfeff, 0x1f6aa, 0xe0001))
			.mapToObj(Character::toString);
	}

	private static String printed(String line) {
		StringWriter terminal = new StringWriter();
		new LineWriter(terminal).println(line);
		return terminal.toString().substring(0, terminal.toString().length() - System.lineSeparator().length());
	}

}
