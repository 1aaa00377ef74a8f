package io.roomkeeper.config;

/**
 * Computes the edit distance of two texts: the number of letters to insert, delete or
 * replace (Levenshtein 1965). Case is ignored.
 */
final class EditDistance {

	private EditDistance() {
	}

	static int between(String one, String other) {
		int[] above = new int[other.length() + 1];
		for (int j = 0; j <= other.length(); j++) {
			above[j] = j;
		}
		for (int i = 1; i <= one.length(); i++) {
			int[] row = new int[other.length() + 1];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = above[j - 1] + (same(one.charAt(i - 1), other.charAt(j - 1)) ? 0 : 1);
				row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
			}
			above = row;
		}
		return above[other.length()];
	}

	private static boolean same(char one, char other) {
		return Character.toLowerCase(one) == Character.toLowerCase(other);
	}

}
