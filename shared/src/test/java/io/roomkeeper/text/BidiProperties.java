package io.roomkeeper.text;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

class BidiProperties {

	private static final String FSI = "\u2068";

	private static final String PDI = "\u2069";

	@Provide
	Arbitrary<String> lines() {
		return Arbitraries
			.of(List.of("Ana", " ", "41", " → ", "1", ", ", "علي", "דוד", "٣", "é", "日本", "\n", "-", "(", ")",
					"\u064e"))
			.list()
			.ofMaxSize(8)
			.map((parts) -> String.join("", parts));
	}

	@Provide
	Arbitrary<String> hostile() {
		return Arbitraries.of(List.of("a", "علي", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069", "\u202c"))
			.list()
			.ofMaxSize(8)
			.map((parts) -> String.join("", parts));
	}

	@Property
	void leavesNoRightToLeftLetterOutsideAnIsolate(@ForAll("lines") String line) {
		String isolated = Bidi.isolateWithin(line);

		assertThat(isolated.replaceAll(FSI + "[^" + PDI + "]*" + PDI, ""))
			.doesNotContainPattern("[\\u0590-\\u06ff&&\\p{L}]");
		assertThat(Bidi.strip(isolated)).isEqualTo(line);
		assertThat(Bidi.isolateWithin(isolated)).isEqualTo(isolated);
	}

	@Property
	void keepsNumbersBesideANameOutsideTheIsolate(@ForAll("lines") String line) {
		assertThat(Bidi.isolateWithin("علي 41 → 1 " + line)).startsWith(FSI + "علي" + PDI + " 41 → 1 ");
	}

	@Property
	void closesEveryIsolateThatItOpensForAnyValue(@ForAll("hostile") String value) {
		String isolated = Bidi.isolate(value);
		String inner = isolated.startsWith(FSI) ? isolated.substring(1, isolated.length() - 1) : isolated;

		assertThat(inner).isEqualTo(Bidi.strip(value));
	}

	@Example
	void leavesOtherTextAsItIs() {
		assertThat(Bidi.isolate("Zoë 日本 41 → 1")).isEqualTo("Zoë 日本 41 → 1");
		assertThat(Bidi.isolateWithin("Zoë 日本 41 → 1")).isEqualTo("Zoë 日本 41 → 1");
	}

}
