package io.roomkeeper.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Writes entries as LDIF (RFC 2849), without folding lines. */
final class LdifText {

	private final Appendable out;

	LdifText(Appendable out) {
		this.out = out;
	}

	/** Begins an entry with these object classes. */
	LdifText entry(String dn, String... objectClasses) {
		attribute("dn", dn);
		for (String objectClass : objectClasses) {
			attribute("objectClass", objectClass);
		}
		return this;
	}

	/** Adds a value; in Base64 if it is not a SAFE-STRING. */
	LdifText attribute(String name, String value) {
		if (safe(value)) {
			return line(name, ": ", value);
		}
		return line(name, ":: ", Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8)));
	}

	/** Ends the entry. */
	void end() {
		line("", "", "");
	}

	private LdifText line(String name, String separator, String value) {
		try {
			this.out.append(name).append(separator).append(value).append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return this;
	}

	private static boolean safe(String value) {
		for (int i = 0; i < value.length(); i++) {
			char c = value.charAt(i);
			if (c > 127 || c == 0 || c == '\n' || c == '\r') {
				return false;
			}
		}
		return value.isEmpty() || (" :<".indexOf(value.charAt(0)) < 0 && !value.endsWith(" "));
	}

}
