package io.roomkeeper.directory.ldap.connection;

import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import javax.naming.NamingException;
import javax.naming.directory.Attributes;

import io.roomkeeper.directory.ChangeMark.Kind;
import org.springframework.ldap.NameNotFoundException;
import org.springframework.ldap.NoPermissionException;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.support.LdapUtils;

/**
 * How a server counts its changes, and its current count.
 *
 * @param kind by time or by number
 * @param server the server's identity, if it counts by number; empty if unknown, or if it
 * counts by time
 * @param updates the number of its last update, if it counts by number
 */
public record ServerState(Kind kind, String server, OptionalLong updates) {

	/** The attribute with the number of a domain controller's last committed update. */
	private static final String UPDATES = "highestCommittedUSN";

	/** The attribute with the name of the entry that describes a domain controller. */
	private static final String SERVICE = "dsServiceName";

	/**
	 * The attribute that identifies a copy of the database. It differs between
	 * controllers and changes after a restore from a backup (MS-ADTS section 3.1.1.1.9).
	 */
	static final String INVOCATION = "invocationId";

	/** Reads the state from the server. */
	public static ServerState of(DirectorySession session) {
		ServerState[] found = { new ServerState(Kind.MODIFY_TIMESTAMP, "", OptionalLong.empty()) };
		session.run((template) -> {
			Optional<Attributes> root = lookup(template, "", UPDATES, SERVICE);
			Optional<String> updates = root.flatMap((entry) -> text(entry, UPDATES))
				.filter((number) -> number.matches("\\d{1,18}"));
			updates.ifPresent((number) -> found[0] = new ServerState(Kind.UPDATE_NUMBER,
					root.flatMap((entry) -> text(entry, SERVICE))
						.flatMap((name) -> invocation(template, name))
						.orElse(""),
					OptionalLong.of(Long.parseLong(number))));
		});
		return found[0];
	}

	private static Optional<String> invocation(LdapTemplate template, String service) {
		return lookup(template, service, INVOCATION).flatMap((entry) -> {
			try {
				return new Entry(service, entry).bytes(INVOCATION).map(HexFormat.of()::formatHex);
			}
			catch (NamingException _) {
				return Optional.empty();
			}
		});
	}

	private static Optional<Attributes> lookup(LdapTemplate template, String name, String... attributes) {
		AttributesMapper<Attributes> asIs = (found) -> found;
		try {
			return Optional.of(template.lookup(LdapUtils.newLdapName(name), attributes, asIs));
		}
		catch (NameNotFoundException | NoPermissionException _) {
			return Optional.empty();
		}
	}

	private static Optional<String> text(Attributes entry, String attribute) {
		try {
			return new Entry("", entry).texts(attribute).stream().findFirst();
		}
		catch (NamingException _) {
			return Optional.empty();
		}
	}

	/** Returns whether a later reading can continue from this state. */
	public boolean countable() {
		return this.kind == Kind.MODIFY_TIMESTAMP || !this.server.isEmpty();
	}

}
