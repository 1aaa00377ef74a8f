package io.roomkeeper.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A group of the sample organisation.
 *
 * @param name its common name
 * @param kind how its entry lists its members
 * @param members the DNs of the people and groups that it directly holds
 */
record SampleGroup(String name, Kind kind, List<String> members) {

	SampleGroup {
		members = List.copyOf(members);
	}

	/** Its identity in the directory, always the same for the same name. */
	UUID entryUuid() {
		return UUID.nameUUIDFromBytes(("group " + this.name).getBytes(StandardCharsets.UTF_8));
	}

	/** Where its entry stands. */
	String dn() {
		return dn(this.name);
	}

	/**
	 * Where the entry of the group with that name stands (RFC 4514 2.4 for the comma).
	 */
	static String dn(String name) {
		return "cn=" + name.replace(",", "\\,") + ',' + SampleOrganisation.GROUPS;
	}

	/** The two ways in which directories write groups (RFC 4519 3.5 and 3.6). */
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
