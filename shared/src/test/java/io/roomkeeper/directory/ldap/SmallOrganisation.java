package io.roomkeeper.directory.ldap;

import java.util.Locale;
import java.util.UUID;

/**
 * The LDIF of a handful of people and groups with the shapes that matter to the adapter.
 */
public final class SmallOrganisation {

	public static final String BASE = "dc=example,dc=org";

	static final String ADA = "uid=ada,ou=people,dc=example,dc=org";

	private SmallOrganisation() {
	}

	public static String ldif() {
		return """
				dn: dc=example,dc=org
				objectClass: domain
				dc: example

				dn: ou=people,dc=example,dc=org
				objectClass: organizationalUnit
				ou: people

				dn: ou=groups,dc=example,dc=org
				objectClass: organizationalUnit
				ou: groups

				dn: uid=ada,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0A000000-0000-4000-8000-000000000001
				uid: ada
				cn: Ada Byron
				displayName: Ada Lovelace
				givenName: Ada
				sn: Lovelace
				mail: ada@example.org
				mail: countess@example.org
				employeeType: Licensed
				telephoneNumber: 345 678 9012
				labeledURI: ada.lovelace
				userPassword: difference engine

				dn: uid=brook,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000002
				uid: brook
				cn: Brook Näf
				sn: Näf
				userPassword: salt

				dn: cn=Chen\\, Wei,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000003
				uid: chen
				cn: Chen, Wei
				sn: Chen
				userPassword: bamboo

				dn: cn=Nobody,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000004
				cn: Nobody
				sn: Nobody

				dn: uid=change-me,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000005
				uid: change-me
				cn: Change Me
				sn: Me

				dn: cn=First,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000006
				uid: twin
				cn: First
				sn: Twin
				userPassword: first

				dn: cn=Second,ou=people,dc=example,dc=org
				objectClass: inetOrgPerson
				entryUUID: 0a000000-0000-4000-8000-000000000007
				uid: twin
				cn: Second
				sn: Twin
				userPassword: second

				dn: cn=inner,ou=groups,dc=example,dc=org
				objectClass: groupOfNames
				entryUUID: 0b000000-0000-4000-8000-000000000001
				cn: inner
				member: uid=ada,ou=people,dc=example,dc=org
				member: cn=Chen\\, Wei,ou=people,dc=example,dc=org

				dn: cn=outer,ou=groups,dc=example,dc=org
				objectClass: groupOfUniqueNames
				entryUUID: 0b000000-0000-4000-8000-000000000002
				cn: outer
				uniqueMember: cn=inner,ou=groups,dc=example,dc=org
				uniqueMember: cn=circle,ou=groups,dc=example,dc=org

				dn: cn=circle,ou=groups,dc=example,dc=org
				objectClass: groupOfNames
				entryUUID: 0b000000-0000-4000-8000-000000000003
				cn: circle
				member: cn=outer,ou=groups,dc=example,dc=org

				dn: cn=with identifier,ou=groups,dc=example,dc=org
				objectClass: groupOfUniqueNames
				entryUUID: 0b000000-0000-4000-8000-000000000005
				cn: with identifier
				uniqueMember: uid=ada,ou=people,dc=example,dc=org#'0101'B

				dn: cn=others,ou=groups,dc=example,dc=org
				objectClass: groupOfNames
				entryUUID: 0b000000-0000-4000-8000-000000000004
				cn: others
				member: uid=brook,ou=people,dc=example,dc=org

				""";
	}

	/** A group that lists uids, of OpenLDAP's nis schema. */
	static String posixGroup() {
		return """
				dn: cn=posix,ou=groups,dc=example,dc=org
				objectClass: posixGroup
				entryUUID: 0b000000-0000-4000-8000-000000000006
				cn: posix
				gidNumber: 100
				memberUid: brook
				memberUid: chen
				memberUid: nobody-has-this

				""";
	}

	/** More people of the kind that come in thousands: {@code person-00000} and so on. */
	static String crowd(int count) {
		StringBuilder ldif = new StringBuilder();
		for (int i = 0; i < count; i++) {
			String uid = "person-%05d".formatted(i);
			ldif.append("""
					dn: uid=%1$s,ou=people,dc=example,dc=org
					objectClass: inetOrgPerson
					entryUUID: %2$s
					uid: %1$s
					cn: %1$s
					sn: %1$s

					""".formatted(uid,
					new UUID(0x0C00_0000_0000_4000L, 0x8000_0000_0000_0000L + i).toString().toLowerCase(Locale.ROOT)));
		}
		return ldif.toString();
	}

}
