package io.roomkeeper.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A group of the sample organisation.
 *
 * @param name the common name
 * @param kind how the entry lists members
 * @param members the DNs of the direct members, which are people and groups
 */
record SampleGroup(String name, Kind kind, List<String> members) {

	SampleGroup {
		members = List.copyOf(members);
	}

	/** Returns the identity in the directory, always the same for the same name. */
	UUID entryUuid() {
		return UUID.nameUUIDFromBytes(("group " + this.name).getBytes(StandardCharsets.UTF_8));
	}

	/** Returns the DN of the entry. */
	String dn() {
		return dn(this.name);
	}

	/** Returns the DN of the group with that name (RFC 4514 2.4 for the comma). */
	static String dn(String name) {
		return "cn=" + name.replace(",", "\\,") + ',' + SampleOrganisation.GROUPS;
	}

	/** The two kinds of group entries (RFC 4519 3.5 and 3.6). */
	enum Kind {

		NAMES("groupOfNames", "member"), UNIQUE_NAMES("groupOfUniqueNames", "uniqueMember");

		private final String objectClass;

		private final String attribute;

		Kind(String objectClass, String attribute) {
			this.objectClass = objectClass;
			this.attribute = attribute;
		}

		String objectClass() {
			return this.objectClass;
		}

		String attribute() {
			return this.attribute;
		}

	}

}
