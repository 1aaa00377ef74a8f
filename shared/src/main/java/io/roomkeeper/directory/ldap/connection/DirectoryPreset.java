package io.roomkeeper.directory.ldap.connection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.roomkeeper.failure.InvalidInputException;

/** Default attributes and filters for a kind of directory server. */
public enum DirectoryPreset {

	/** OpenLDAP and other servers that follow RFC 4519 and RFC 4530. */
	OPENLDAP("openldap", "entryUUID nsUniqueId objectGUID", "uid"),

	/** 389 Directory Server. */
	PORT389("389ds", "nsUniqueId entryUUID", "uid"),

	/** Active Directory. */
	ACTIVE_DIRECTORY("active-directory", "objectGUID", "sAMAccountName");

	private final String label;

	private final String ids;

	private final String uid;

	DirectoryPreset(String label, String ids, String uid) {
		this.label = label;
		this.ids = ids;
		this.uid = uid;
	}

	/**
	 * Returns the preset with this name.
	 * @throws InvalidInputException if there is none
	 */
	public static DirectoryPreset named(String name) {
		return Arrays.stream(values())
			.filter((one) -> one.label.equalsIgnoreCase(name.strip().replace('_', '-')))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("roomkeeper.directory.preset is '%s'".formatted(name),
					"Set it to one of "
							+ Arrays.stream(values()).map((one) -> one.label).collect(Collectors.joining(", "))));
	}

	/** Returns the filter that selects people. */
	public String userFilter() {
		return (this == ACTIVE_DIRECTORY) ? "(&(objectCategory=person)(objectClass=user))"
				: "(objectClass=inetOrgPerson)";
	}

	/** Returns the filter that selects groups. */
	public String groupFilter() {
		return (this == ACTIVE_DIRECTORY) ? "(objectClass=group)"
				: "(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames)(objectClass=posixGroup))";
	}

	/**
	 * Returns whether requests must suppress references to other servers. Active
	 * Directory adds references to its other partitions to every answer from a domain's
	 * root.
	 */
	public boolean mentionsOtherServers() {
		return this == ACTIVE_DIRECTORY;
	}

	/** Returns the default attributes. */
	public DirectorySettings.AttributeNames attributes() {
		return new DirectorySettings.AttributeNames(this.ids, this.uid, "mail", "displayName", "givenName", "sn",
				"employeeType", List.of("licensed"), "", "");
	}

}
