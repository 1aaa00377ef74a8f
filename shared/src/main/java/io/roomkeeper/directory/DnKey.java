package io.roomkeeper.directory;

/**
 * The form by which two distinguished names are compared: names that RFC 4514 and
 * {@code caseIgnoreMatch} hold equal have equal keys, however they are written. Case,
 * spaces around separators, the way of escaping and the order within a multi-valued RDN
 * do not matter. A text that is no distinguished name has a key too, and equals itself.
 */
public final class DnKey {

	private DnKey() {
	}

	/**
	 * The key of a distinguished name. Nearly all names hold no escapes and are read in
	 * one go; the others go through {@link DnParser}.
	 */
	public static String of(String dn) {
		return isKey(dn) ? dn : made(dn);
	}

	/** Whether a name stands below another one, or is that one. */
	public static boolean isWithin(String dn, String base) {
		String key = of(dn);
		String end = of(base);
		int comma = key.length() - end.length() - 1;
		return key.equals(end) || (comma > 0 && key.endsWith("," + end) && !isEscaped(key, comma) && !end.isEmpty());
	}

	/** Whether one of two names stands below the other, or both are the same. */
	public static boolean related(String one, String other) {
		return isWithin(one, other) || isWithin(other, one);
	}

	private static boolean isEscaped(String key, int at) {
		int backslashes = 0;
		while (at - backslashes > 0 && key.charAt(at - backslashes - 1) == '\\') {
			backslashes++;
		}
		return backslashes % 2 == 1;
	}

	/** Whether a name is written as its key is, as most are: then nothing is copied. */
	private static boolean isKey(String dn) {
		boolean inName = true;
		char last = ',';
		for (int i = 0; i < dn.length(); i++) {
			char c = dn.charAt(i);
			boolean letter = c >= 'a' && c <= 'z';
			boolean inside = c == '-' || (c >= '0' && c <= '9');
			boolean plain = letter || (inside && last != ',') || (!inName && "._@/'()&!*:$%?~".indexOf(c) >= 0);
			boolean separator = (c == '=' && inName && last != ',') || (c == ',' && !inName && last != '=');
			if (!plain && !separator) {
				return false;
			}
			inName = (inName && c != '=') || c == ',';
			last = c;
		}
		return !inName;
	}

	private static String made(String dn) {
		StringBuilder key = new StringBuilder(dn.length());
		boolean inValue = false;
		boolean gap = false;
		for (int i = 0; i < dn.length(); i++) {
			char c = dn.charAt(i);
			if (c == ' ') {
				gap = true;
				continue;
			}
			boolean starts = startsPart(key, inValue);
			if (c < ' ' || c >= 0x80 || "\\\"+;#".indexOf(c) >= 0 || (starts && !inValue && c >= '0' && c <= '9')) {
				return DnParser.key(dn);
			}
			boolean separator = c == ',' || (c == '=' && !inValue);
			if (gap && !starts && !separator) {
				key.append(' ');
			}
			gap = false;
			inValue = (c == '=' || inValue) && c != ',';
			key.append((c >= 'A' && c <= 'Z') ? (char) (c + 32) : c);
		}
		return key.toString();
	}

	private static boolean startsPart(StringBuilder key, boolean inValue) {
		if (key.isEmpty()) {
			return true;
		}
		char last = key.charAt(key.length() - 1);
		return last == ',' || (inValue && last == '=' && firstEquals(key));
	}

	/** Whether the equals sign at the end is the one that ends the attribute's name. */
	private static boolean firstEquals(StringBuilder key) {
		return key.lastIndexOf("=", key.length() - 2) <= key.lastIndexOf(",");
	}

}
