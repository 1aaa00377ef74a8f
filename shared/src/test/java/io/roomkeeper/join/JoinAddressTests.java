package io.roomkeeper.join;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JoinAddressTests {

	private static final String TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

	@ParameterizedTest
	@ValueSource(strings = { "3456789012", " 345 678 9012", "345-678-9012", "345\u2013678\u20139012", "<3456789012>",
			"3456789012.", "3456789012)", "345%20678%209012", "345\r\n6789012", "\u200e3456789012", "\"3456789012\",",
			"\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661\u0662", "\uff13456789012" })
	void readsANumberHoweverAMailWroteIt(String text) {
		assertThat(JoinAddress.number(text)).hasValue(new JoinAddress.ByNumber(3_456_789_012L));
		assertThat(JoinAddress.typed(text)).isEqualTo(JoinAddress.number(text));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12", "34567890", "345678901234", "0345678901", "3456789012/more", "a3456789012",
			"-", "345678901\u00b2x", "3456789012\u0000x" })
	void findsNoNumberInAnythingElse(String text) {
		assertThat(JoinAddress.number(text)).isEmpty();
	}

	@Test
	void readsOnlyTheBeginningOfAVeryLongText() {
		assertThat(JoinAddress.number("3456789012" + " ".repeat(1_000_000))).isPresent();
		assertThat(JoinAddress.number("3".repeat(1_000_000))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://meet.example.org/j/3456789012?pwd=x,/j/3456789012",
			"https://meet.example.org/my/Ana.Garcia,/my/ana.garcia",
			"<https://meet.example.org/my/ana.garcia>.,/my/ana.garcia", "ana.garcia,/my/ana.garcia",
			"https://meet.example.org/m/" + TOKEN + ",/m/" + TOKEN, "84512345678,/j/84512345678" })
	void readsWholeAddressesThatPeopleType(String text, String path) {
		assertThat(JoinAddress.typed(text)).map(JoinAddress::path).hasValue(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "a b", "https://meet.example.org/", "https://meet.example.org/m/short", "<>" })
	void findsNothingInTextsThatNameNoRoom(String text) {
		assertThat(JoinAddress.typed(text)).isEmpty();
	}

}
