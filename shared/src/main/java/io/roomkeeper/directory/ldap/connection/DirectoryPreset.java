package io.roomkeeper.directory.ldap.connection;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import io.roomkeeper.failure.InvalidInputException;

/** What a kind of directory server calls things, where the configuration says nothing. */
public enum DirectoryPreset {

	/** OpenLDAP, and whatever follows RFC 4519 and RFC 4530. */
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
	 * The preset of this name.
	 * @throws InvalidInputException when there is none
	 */
	public static DirectoryPreset named(String name) {
		return Arrays.stream(values())
			.filter((one) -> one.label.equalsIgnoreCase(name.strip().replace('_', '-')))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException("roomkeeper.directory.preset is '%s'".formatted(name),
					"Set it to one of "
							+ Arrays.stream(values()).map((one) -> one.label).collect(Collectors.joining(", "))));
	}

	/** Which entries are people. */
	public String userFilter() {
		return (this == ACTIVE_DIRECTORY) ? "(&(objectCategory=person)(objectClass=user))"
				: "(objectClass=inetOrgPerson)";
	}

	/** Which entries are groups. */
	public String groupFilter() {
		return (this == ACTIVE_DIRECTORY) ? "(objectClass=group)"
				: "(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames)(objectClass=posixGroup))";
	}

	/**
	 * Whether the server has to be asked not to mention other servers. Active Directory
	 * mentions its own other partitions in every answer that begins at a domain.
	 */
	public boolean mentionsOtherServers() {
		return this == ACTIVE_DIRECTORY;
	}

	/** Which attributes hold what. */
	public DirectorySettings.AttributeNames attributes() {
		return new DirectorySettings.AttributeNames(this.ids, this.uid, "mail", "displayName", "givenName", "sn",
				"employeeType", List.of("licensed"), "", "");
	}

}
