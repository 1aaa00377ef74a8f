package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.Entry;
import org.springframework.ldap.NameNotFoundException;
import org.springframework.ldap.NoPermissionException;
import org.springframework.ldap.core.AttributesMapper;

/** Finds the part of a server's tree that contains the base (RFC 4512 section 5.1). */
final class NamingContext {

	private static final String ATTRIBUTE = "namingContexts";

	private NamingContext() {
	}

	/**
	 * Returns the longest naming context that contains the base. Returns the base itself
	 * if the root entry names none or cannot be read.
	 * @throws io.roomkeeper.directory.DirectoryException if the server cannot answer
	 */
	static String of(DirectorySession session, String base) {
		List<String> contexts = new ArrayList<>();
		AttributesMapper<Boolean> mapper = (root) -> contexts.addAll(new Entry("", root).texts(ATTRIBUTE));
		session.run((template) -> {
			try {
				template.lookup("", new String[] { ATTRIBUTE }, mapper);
			}
			catch (NameNotFoundException | NoPermissionException _) {
				// Not every user may read the root entry.
			}
		});
		return contexts.stream()
			.filter((context) -> DnKey.isWithin(base, context))
			.max(Comparator.comparingInt(String::length))
			.orElse(base);
	}

}
