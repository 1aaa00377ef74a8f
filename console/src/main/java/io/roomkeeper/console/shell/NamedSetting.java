package io.roomkeeper.console.shell;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Compares a search text with names, ignoring case and accents. */
final class NamedSetting {

	private NamedSetting() {
	}

	/** Returns whether each typed word is the prefix of a word in the name. */
	static boolean fits(String name, String typed) {
		List<String> words = List.of(fold(name).split("[^\\p{L}\\p{N}]+"));
		return Arrays.stream(fold(typed).strip().split("\\s+"))
			.allMatch((one) -> words.stream().anyMatch((word) -> word.startsWith(one)));
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
	}

}
