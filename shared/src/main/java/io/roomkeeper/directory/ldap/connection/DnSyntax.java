package io.roomkeeper.directory.ldap.connection;

import com.unboundid.ldap.sdk.DN;
import org.springframework.ldap.InvalidNameException;
import org.springframework.ldap.support.LdapUtils;

/** Whether a text is a distinguished name (RFC 4514) for every library that is used. */
public final class DnSyntax {

	private DnSyntax() {
	}

	/** Whether it names an entry below the root; it never throws. */
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
