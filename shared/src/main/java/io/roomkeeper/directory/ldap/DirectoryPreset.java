package io.roomkeeper.directory.ldap;

import java.util.List;

/** What a kind of directory server calls things, where the configuration says nothing. */
enum DirectoryPreset {

	/** OpenLDAP, and whatever follows RFC 4519 and RFC 4530. */
	OPENLDAP;

	/** Which entries are people. */
	String userFilter() {
		return "(objectClass=inetOrgPerson)";
	}

	/** Which entries are groups. */
	String groupFilter() {
		return "(|(objectClass=groupOfNames)(objectClass=groupOfUniqueNames))";
	}

	/** Which attributes hold what. */
	DirectorySettings.AttributeNames attributes() {
		return new DirectorySettings.AttributeNames("entryUUID", "uid", "mail", "displayName", "givenName", "sn",
				"employeeType", List.of("licensed"), "", "");
	}

}
