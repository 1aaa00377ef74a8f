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

/** The part of a server's tree that holds the base (RFC 4512 section 5.1). */
final class NamingContext {

	private static final String ATTRIBUTE = "namingContexts";

	private NamingContext() {
	}

	/**
	 * The longest naming context that holds the base; the base where the root entry names
	 * none, or may not be read.
	 * @throws io.roomkeeper.directory.DirectoryException when the server cannot answer
	 */
	static String of(DirectorySession session, String base) {
		List<String> contexts = new ArrayList<>();
		AttributesMapper<Boolean> mapper = (root) -> contexts.addAll(new Entry("", root).texts(ATTRIBUTE));
		session.run((template) -> {
			try {
				template.lookup("", new String[] { ATTRIBUTE }, mapper);
			}
			catch (NameNotFoundException | NoPermissionException _) {
				// The root entry is not for everyone to read.
			}
		});
		return contexts.stream()
			.filter((context) -> DnKey.isWithin(base, context))
			.max(Comparator.comparingInt(String::length))
			.orElse(base);
	}

}
