package io.roomkeeper.visit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GuestNameTests {

	@ParameterizedTest
	@CsvSource({ "' Ola  Nordmann ', Ola Nordmann", "'Ada\u202e\u0000\r\nLovelace', Ada Lovelace",
			"'\u200bnone\ufeff', none", "'نور الهدى', نور الهدى", "'می\u200cخواهم', می\u200cخواهم",
			"'<b>x</b>', <b>x</b>" })
	void isOneLineWithoutCharactersThatAct(String typed, String name) {
		assertThat(GuestName.typed(typed)).contains(new GuestName(name));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "\u202e", "...", "\ud800", "\u0000" })
	void needsALetterOrDigit(String typed) {
		assertThat(GuestName.typed(typed)).isEmpty();
	}

	@Test
	void isCutBetweenCharacters() {
		assertThat(GuestName.typed("x" + "\ud83d\ude00".repeat(1_000)).orElseThrow().text())
			.isEqualTo("x" + "\ud83d\ude00".repeat(29));
	}

}
