package io.roomkeeper.text;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PrintableTextTests {

	@Test
	void showsControlCharactersAsTheirCodes() {
		assertThat(PrintableText.of("red \u001b[31m\r\nroomkeeper: done\u009b2J\u202e\u2028"))
			.isEqualTo("red \\u001b[31m\\u000d\\u000aroomkeeper: done\\u009b2J\\u202e\\u2028");
	}

	@Test
	void keepsCharactersThatScriptsNeed() {
		assertThat(PrintableText.of("José \u2068نور\u2069 می\u200cخواهم 👩\u200d💻\tx"))
			.isEqualTo("José \u2068نور\u2069 می\u200cخواهم 👩\u200d💻\tx");
	}

	@Property
	void isAlwaysOneLineWithoutControls(@ForAll String text) {
		assertThat(PrintableText.of(text).codePoints())
			.noneMatch((letter) -> letter != '\t' && Character.isISOControl(letter))
			.noneMatch((letter) -> letter == 0x202e || letter == 0x2028 || letter == 0x2066);
	}

}
