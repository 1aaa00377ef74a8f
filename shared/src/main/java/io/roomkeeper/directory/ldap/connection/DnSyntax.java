package io.roomkeeper.directory.ldap.connection;

import com.unboundid.ldap.sdk.DN;
import org.springframework.ldap.InvalidNameException;
import org.springframework.ldap.support.LdapUtils;

/**
 * Checks whether every library in use accepts a text as a distinguished name (RFC 4514).
 */
public final class DnSyntax {

	private DnSyntax() {
	}

	/** Returns whether the text names an entry below the root. Never throws. */
	public static boolean isValid(String text) {
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
