package io.roomkeeper.sample;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.sample.source.NamePool;
import io.roomkeeper.sample.source.SampleRandom;

/**
 * An organisation of any size, for benchmarks. It is written directly to a file, is never
 * held in memory, and is the same in every process.
 *
 * @param people the number of people, 1 to 10 000 000
 * @param groups the number of groups, 1 to 10 000; the first contains everyone, the
 * others become smaller and overlap
 */
public record BigOrganisation(int people, int groups) {

	/** The base of its directory. */
	public static final String BASE = "dc=big,dc=example";

	private static final int BUFFER = 1 << 20;

	/** When the first person was changed; the others follow, one a minute. */
	private static final LocalDateTime FIRST_CHANGE = LocalDateTime.of(2000, 1, 1, 0, 0);

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss'Z'");

	/** Every group except the first contains at most one in this many people. */
	private static final int LARGEST_SHARE = 5;

	public BigOrganisation {
		if (people < 1 || people > 10_000_000 || groups < 1 || groups > 10_000) {
			throw new InvalidInputException(
					"An organisation of %d people and %d groups cannot be made".formatted(people, groups),
					"Ask for 1 to 10000000 people and 1 to 10000 groups");
		}
	}

	/** Writes the organisation as LDIF, parents first. Overwrites the file. */
	public void writeLdif(Path file) throws IOException {
		try (Writer out = new BufferedWriter(
				new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), BUFFER)) {
			LdifText ldif = new LdifText(out);
			ldif.entry(BASE, "top", "dcObject", "organization").attribute("dc", "big").attribute("o", "Big").end();
			for (String unit : new String[] { "people", "groups" }) {
				ldif.entry("ou=" + unit + ',' + BASE, "top", "organizationalUnit").attribute("ou", unit).end();
			}
			SampleRandom random = new SampleRandom("people of a big organisation");
			for (int number = 0; number < this.people; number++) {
				writePerson(ldif, number, random);
			}
			for (int number = 0; number < this.groups; number++) {
				writeGroup(ldif, number);
			}
		}
	}

	/** Returns the number of direct members of a group; group 0 contains everyone. */
	int members(int group) {
		return (this.people - first(group) + step(group) - 1) / step(group);
	}

	private void writePerson(LdifText ldif, int number, SampleRandom random) {
		NamePool.FullName name = NamePool.draw(random).name(random);
		String uid = uid(number);
		ldif.entry(dn(number), "top", "person", "organizationalPerson", "inetOrgPerson")
			.attribute("entryUUID", uuid(1, number))
			.attribute("uid", uid)
			.attribute("cn", (name.given() + ' ' + name.family()).strip())
			.attribute("sn", name.family())
			.attribute("displayName", name.display())
			.attribute("mail", uid + "@big.example")
			.attribute("employeeType", (random.below(3) == 0) ? SampleOrganisation.LICENSED : "basic")
			.attribute("modifyTimestamp", TIME.format(FIRST_CHANGE.plusMinutes(number)))
			.end();
	}

	private void writeGroup(LdifText ldif, int number) {
		String name = (number == 0) ? "Everybody" : "Group %05d".formatted(number);
		ldif.entry("cn=" + name + ",ou=groups," + BASE, "top", "groupOfNames")
			.attribute("entryUUID", uuid(2, number))
			.attribute("cn", name)
			.attribute("modifyTimestamp", TIME.format(FIRST_CHANGE));
		for (int person = first(number); person < this.people; person += step(number)) {
			ldif.attribute("member", dn(person));
		}
		ldif.end();
	}

	/** Returns the distance between two members of a group. */
	private int step(int group) {
		return (group == 0) ? 1 : Math.min(this.people, LARGEST_SHARE + group);
	}

	private int first(int group) {
		return group % step(group);
	}

	private static String dn(int person) {
		return "uid=" + uid(person) + ",ou=people," + BASE;
	}

	/**
	 * Returns a uid with eight digits, so that all uids have the same length and sort by
	 * number.
	 */
	private static String uid(int person) {
		return 'u' + Integer.toString(100_000_000 + person).substring(1);
	}

	private static String uuid(int kind, int number) {
		return "%08x-0000-4000-8000-%012x".formatted(kind, number);
	}

}
