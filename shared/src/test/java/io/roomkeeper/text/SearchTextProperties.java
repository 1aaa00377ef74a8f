package io.roomkeeper.text;

import java.text.Normalizer;
import java.util.Locale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTextProperties {

	/** The characters that RFC 4518 2.2 removes. */
	private static final String SILENT = "\u00ad\u034f\u180b\u200b\u200c\u200d\u200e\u202e\u2060\u2066\ufe0f\ufeff"
			+ "\ufffc\u0001\u001b\u007f\u0086";

	@Property
	void countsNeitherCaseNorTheWayAccentsAreWritten(@ForAll @StringLength(max = 12) String text) {
		String folded = SearchText.fold(text);

		assertThat(SearchText.fold(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(folded);
		assertThat(SearchText.fold(Normalizer.normalize(text, Normalizer.Form.NFKC))).isEqualTo(folded);
		assertThat(SearchText.fold(folded)).isEqualTo(folded);
	}

	@Property
	void countsNoCaseOfLatinGreekAndCyrillic(
			@ForAll @StringLength(max = 12) @CharRange(from = 'A', to = '\u052f') String text) {
		String folded = SearchText.fold(text);

		assertThat(SearchText.fold(text.toUpperCase(Locale.ROOT))).isEqualTo(folded);
		assertThat(SearchText.fold(text.toLowerCase(Locale.ROOT))).isEqualTo(folded);
	}

	@Property
	void countsNoCharacterThatADirectoryPassesOver(@ForAll @StringLength(min = 1, max = 12) String text,
			@ForAll int where, @ForAll int which) {
		int at = text.offsetByCodePoints(0, Math.floorMod(where, text.codePointCount(0, text.length()) + 1));
		char silent = SILENT.charAt(Math.floorMod(which, SILENT.length()));

		assertThat(SearchText.fold(text.substring(0, at) + silent + text.substring(at)))
			.isEqualTo(SearchText.fold(text));
	}

}
