package io.roomkeeper.directory;

/**
 * The normalised form of a distinguished name. Names that RFC 4514 and
 * {@code caseIgnoreMatch} consider equal have equal keys, regardless of case, spaces
 * around separators, escaping and the order within a multi-valued RDN. A text that is not
 * a distinguished name also has a key, which equals only itself.
 */
public final class DnKey {

	private DnKey() {
	}

	/**
	 * Returns the key of a distinguished name. Most names have no escapes and take a fast
	 * path; the others use {@link DnParser}.
	 */
	public static String of(String dn) {
		return isKey(dn) ? dn : made(dn);
	}

	/** Returns whether a name equals the base or is below it. */
	public static boolean isWithin(String dn, String base) {
		String key = of(dn);
		String end = of(base);
		int comma = key.length() - end.length() - 1;
		return key.equals(end) || (comma > 0 && key.endsWith("," + end) && !isEscaped(key, comma) && !end.isEmpty());
	}

	/** Returns whether two names are equal, or one is below the other. */
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

	/**
	 * Returns whether a name already equals its key. Most names do, so that nothing is
	 * copied.
	 */
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
				if (!inValue) {
					return DnParser.key(dn);
				}
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

	/**
	 * Returns whether the equals sign at the end is the one that ends the attribute's
	 * name.
	 */
	private static boolean firstEquals(StringBuilder key) {
		return key.lastIndexOf("=", key.length() - 2) <= key.lastIndexOf(",");
	}

}
