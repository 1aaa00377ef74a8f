package io.roomkeeper.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class BigOrganisationTests {

	@TempDir
	Path folder;

	@Test
	void hasEverybodyInTheFirstGroup() throws Exception {
		List<Entry> entries = written(new BigOrganisation(500, 300));

		assertThat(people(entries)).hasSize(500);
		assertThat(groups(entries)).hasSize(300);
		assertThat(groups(entries).getFirst().getAttributeValues("member"))
			.containsExactlyElementsOf(people(entries).stream().map(Entry::getDN).toList());
	}

	@Test
	void hasGroupsOfExistingMembersAndOfTheReportedSize() throws Exception {
		BigOrganisation organisation = new BigOrganisation(500, 300);

		List<Entry> entries = written(organisation);

		Set<String> known = people(entries).stream().map(Entry::getDN).collect(Collectors.toSet());
		List<Entry> groups = groups(entries);
		for (int i = 0; i < groups.size(); i++) {
			assertThat(known).contains(groups.get(i).getAttributeValues("member"));
			assertThat(groups.get(i).getAttributeValues("member")).hasSize(organisation.members(i))
				.doesNotHaveDuplicates();
		}
	}

	@Test
	void givesEverybodyAUniqueIdentity() throws Exception {
		List<Entry> entries = written(new BigOrganisation(500, 3));

		assertThat(entries).extracting((entry) -> entry.getAttributeValue("entryUUID"))
			.filteredOn((uuid) -> uuid != null)
			.hasSize(503)
			.doesNotHaveDuplicates();
	}

	@Test
	void canConsistOfOnePerson() throws Exception {
		assertThat(people(written(new BigOrganisation(1, 3)))).hasSize(1);
	}

	@Test
	void refusesInvalidSizes() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> new BigOrganisation(0, 1))
			.withMessageContaining("1 to 10000000 people");
	}

	private List<Entry> written(BigOrganisation organisation) throws Exception {
		Path file = this.folder.resolve("big.ldif");
		organisation.writeLdif(file);
		List<Entry> entries = new ArrayList<>();
		try (LDIFReader reader = new LDIFReader(file.toFile())) {
			for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
				entries.add(entry);
			}
		}
		return entries;
	}

	private static List<Entry> people(List<Entry> entries) {
		return entries.stream().filter((entry) -> entry.hasObjectClass("inetOrgPerson")).toList();
	}

	private static List<Entry> groups(List<Entry> entries) {
		return entries.stream().filter((entry) -> entry.hasObjectClass("groupOfNames")).toList();
	}

}
