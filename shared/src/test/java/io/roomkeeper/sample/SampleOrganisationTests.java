package io.roomkeeper.sample;

import java.io.BufferedReader;
import java.io.StringReader;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFReader;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SampleOrganisationTests {

	private static final SampleOrganisation ORGANISATION = new SampleOrganisation();

	@Test
	void isTheSameEveryTime(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("sample.ldif");

		new SampleOrganisation().writeLdif(file);

		assertThat(ORGANISATION.ldif()).isEqualTo(Files.readString(file));
	}

	/** A data directory of an earlier release relies on these. */
	@Test
	void keepsTheIdentitiesOfEarlierReleases() {
		assertThat(find("ana.garcia").entryUuid()).hasToString("ab01b311-5dec-30d9-8f41-a86cbd6c91c1");
		assertThat(ORGANISATION.people().getLast().dn())
			.isEqualTo("uid=deepika.mishra,ou=visitors,ou=people,dc=hollowmere,dc=example");
		assertThat(ORGANISATION.groups().getFirst().entryUuid()).hasToString("f85d5b14-c2f6-3ca2-aa8e-7aadb98e42e7");
	}

	@Test
	void hasTwoThousandPeopleInFortyGroups() {
		assertThat(ORGANISATION.people()).hasSize(2000);
		assertThat(ORGANISATION.groups()).hasSize(40);
		assertThat(ORGANISATION.people()).filteredOn(SamplePerson::licensed).hasSizeBetween(700, 900);
		assertThat(ORGANISATION.people()).filteredOn((person) -> person.link().isPresent()).hasSizeBetween(230, 320);
	}

	@Test
	void canBeReadAsLdifWithEveryParentBeforeItsChildren() throws Exception {
		List<Entry> entries = entries();

		Set<String> seen = new HashSet<>(Set.of("dc=example"));
		for (Entry entry : entries) {
			assertThat(seen).contains(entry.getParentDNString());
			seen.add(entry.getDN());
		}
		assertThat(entries).hasSize(2000 + 40 + 6);
		assertThat(entries).extracting((entry) -> entry.getAttributeValue("displayName"))
			.contains("Ana García-López", "山田 花子", "Νίκος Παπαδόπουλος");
	}

	@Test
	void givesEverybodyAUniqueIdentityAndUid() {
		assertThat(ORGANISATION.people()).extracting(SamplePerson::uid).doesNotHaveDuplicates();
		assertThat(ORGANISATION.people()).extracting(SamplePerson::entryUuid).doesNotHaveDuplicates();
		assertThat(ORGANISATION.groups()).extracting(SampleGroup::entryUuid).doesNotHaveDuplicates();
		assertThat(ORGANISATION.people()).extracting(SamplePerson::uid)
			.allSatisfy((uid) -> assertThat(new Uid(uid).value()).matches("[a-z][a-z.-]*[0-9]*"));
	}

	@Test
	void givesTwoPeopleOneMailAddressAndAFewNone() {
		Map<String, Long> bearers = ORGANISATION.people()
			.stream()
			.flatMap((person) -> person.mail().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

		assertThat(bearers).containsEntry("feldman.family@hollowmere.example", 2L);
		assertThat(bearers.values()).filteredOn((count) -> count > 1).hasSize(1);
		assertThat(ORGANISATION.people()).filteredOn((person) -> person.mail().isEmpty()).hasSizeBetween(5, 25);
	}

	@Test
	void namesPeopleInManyScripts() {
		Set<UnicodeScript> scripts = ORGANISATION.people()
			.stream()
			.flatMap((person) -> person.name().display().codePoints().mapToObj(UnicodeScript::of))
			.collect(Collectors.toCollection(TreeSet::new));

		assertThat(scripts).contains(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK,
				UnicodeScript.ARABIC, UnicodeScript.HEBREW, UnicodeScript.HAN, UnicodeScript.HIRAGANA,
				UnicodeScript.HANGUL, UnicodeScript.DEVANAGARI);
		assertThat(ORGANISATION.people()).anyMatch((person) -> person.name().given().isEmpty());
		assertThat(ORGANISATION.people()).anyMatch((person) -> person.name().display().length() > 60);
		assertThat(ORGANISATION.people()).extracting((person) -> person.name().display())
			.filteredOn("Isla Marsh"::equals)
			.hasSizeGreaterThan(1);
	}

	@Test
	void hasOnlyValidLinks() {
		List<PersonalLink> links = ORGANISATION.people()
			.stream()
			.flatMap((person) -> person.link().stream())
			.map(PersonalLink::new)
			.toList();

		assertThat(links).doesNotHaveDuplicates().contains(new PersonalLink("ana.garcia"));
		assertThat(ORGANISATION.people()).filteredOn((person) -> person.link().isPresent())
			.allMatch(SamplePerson::licensed);
	}

	@Test
	void letsOnlyTheNamedPeopleSignIn() throws Exception {
		assertThat(entries()).filteredOn((entry) -> entry.hasAttribute("userPassword"))
			.extracting((entry) -> entry.getAttributeValue("uid"))
			.containsExactlyElementsOf(new SampleSignIns().all().stream().map(SampleSignIns.SignIn::uid).toList());
		assertThat(find("ana.garcia").licensed()).isTrue();
		assertThat(find("hanako.yamada").licensed()).isFalse();
	}

	private static List<Entry> entries() throws Exception {
		List<Entry> entries = new ArrayList<>();
		try (LDIFReader reader = new LDIFReader(new BufferedReader(new StringReader(ORGANISATION.ldif())))) {
			for (Entry entry = reader.readEntry(); entry != null; entry = reader.readEntry()) {
				entries.add(entry);
			}
		}
		return entries;
	}

	private static SamplePerson find(String uid) {
		return ORGANISATION.people().stream().filter((person) -> person.uid().equals(uid)).findFirst().orElseThrow();
	}

}
