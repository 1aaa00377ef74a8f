package io.roomkeeper.directory.ldap.connection;

import com.unboundid.ldap.sdk.DN;
import org.springframework.ldap.InvalidNameException;
import org.springframework.ldap.support.LdapUtils;

/**
 * Checks whether every library in use accepts a text as a distinguished name (RFC 4514).
 */
final class DnSyntax {

	private DnSyntax() {
	}

	/** Returns whether the text names an entry below the root. Never throws. */
	static boolean isValid(String text) {
		return isPlain(text) || accepted(text);
	}

	/**
	 * Returns whether a text is so simple that no library needs to parse it. Most names
	 * are.
	 */
	private static boolean isPlain(String text) {
		boolean inName = true;
		char last = ',';
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
			boolean digit = c >= '0' && c <= '9';
			boolean starts = last == ',' || (last == '=' && !inName);
			boolean possible;
			if (inName && c == '=') {
				possible = !starts;
				inName = false;
			}
			else if (!inName && c == ',') {
				possible = !starts && last != ' ';
				inName = true;
			}
			else if (inName) {
				possible = letter || (!starts && (digit || c == '-'));
			}
			else {
				possible = letter || digit || (!starts && " ._-@".indexOf(c) >= 0);
			}
			if (!possible) {
				return false;
			}
			last = c;
		}
		return !inName && last != '=' && last != ' ';
	}

	private static boolean accepted(String text) {
		if (text.isBlank() || !DN.isValidDN(text)) {
			return false;
		}
		try {
			return !LdapUtils.newLdapName(text).isEmpty();
		}
		catch (InvalidNameException | IllegalArgumentException _) {
			return false;
		}
	}

}
