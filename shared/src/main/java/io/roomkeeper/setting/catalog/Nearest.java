package io.roomkeeper.setting.catalog;

import java.util.Comparator;
import java.util.List;

/** Finds the known key that is most similar to a mistyped one. */
final class Nearest {

	private Nearest() {
	}

	static SettingKey of(String given, List<SettingKey> keys) {
		return keys.stream().min(Comparator.comparingInt((key) -> distance(given, key.text()))).orElseThrow();
	}

	/** Counts the letters to insert, delete or replace. */
	private static int distance(String from, String to) {
		int[] previous = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int[] current = new int[to.length() + 1];
			current[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int exchange = (from.charAt(i - 1) == to.charAt(j - 1)) ? 0 : 1;
				current[j] = Math.min(previous[j - 1] + exchange, Math.min(previous[j], current[j - 1]) + 1);
			}
			previous = current;
		}
		return previous[to.length()];
	}

}
