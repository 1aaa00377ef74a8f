package io.roomkeeper.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** LDIF that adds the people and groups of {@link SampleHistory}. */
final class SampleEntries {

	private SampleEntries() {
	}

	static String uid(int number) {
		return "u%02d".formatted(number);
	}

	/** A person's entry; each generation has an identity of its own. */
	static String person(int number, int generation) {
		List<String> names = List.of("Zoë Ångström", "山田 花子", "Νίκος Παππάς", "ليلى حداد", "O'Brien, Pat");
		return """
				dn: uid=%1$s,ou=people,dc=test,dc=example
				changetype: add
				objectClass: inetOrgPerson
				uid: %1$s
				cn: %1$s
				sn: %1$s
				displayName: %2$s
				mail: %1$s@test.example
				employeeType: %3$s
				modifyTimestamp: 20250101000000Z
				entryUUID: %4$s
				""".formatted(uid(number), names.get(number % names.size()) + ' ' + number,
				(number % 4 == 0) ? "basic" : "licensed",
				UUID.nameUUIDFromBytes((uid(number) + generation).getBytes(StandardCharsets.UTF_8)));
	}

	static String group(String name, String members) {
		return """
				dn: cn=%1$s,ou=groups,dc=test,dc=example
				changetype: add
				objectClass: groupOfNames
				cn: %1$s
				entryUUID: %2$s
				%3$s""".formatted(name, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), members);
	}

	static String members(int first, int last) {
		StringBuilder members = new StringBuilder();
		for (int number = first; number <= last; number++) {
			members.append("member: uid=").append(uid(number)).append(",ou=people,dc=test,dc=example\n");
		}
		return members.toString();
	}

}
