package io.roomkeeper.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampleGroupTests {

	private static final SampleOrganisation ORGANISATION = new SampleOrganisation();

	private static final Map<String, SampleGroup> GROUPS = ORGANISATION.groups()
		.stream()
		.collect(Collectors.toMap(SampleGroup::dn, Function.identity()));

	@Test
	void containsOnlyExistingMembers() {
		Set<String> known = Stream.concat(people(), GROUPS.keySet().stream()).collect(Collectors.toSet());

		assertThat(ORGANISATION.groups()).allSatisfy((group) -> {
			assertThat(group.members()).isNotEmpty().doesNotHaveDuplicates();
			assertThat(known).containsAll(group.members());
		});
	}

	@Test
	void hasOneGroupWithEverybody() {
		assertThat(everybodyIn("Everyone")).containsExactlyInAnyOrderElementsOf(people().toList());
	}

	@Test
	void nestsPhysicsInUndergradsInStudents() {
		assertThat(group("Physics").members()).contains(dnOf("ana.garcia"));
		assertThat(group("Undergrads").members()).contains(group("Physics").dn());
		assertThat(group("Students").members()).contains(group("Undergrads").dn());
		assertThat(ORGANISATION.groups()).filteredOn((group) -> group.members().contains(dnOf("ana.garcia")))
			.hasSize(1);
	}

	@Test
	void writesSomeGroupsAsTheOtherKind() {
		assertThat(ORGANISATION.groups()).filteredOn((group) -> group.kind() == SampleGroup.Kind.UNIQUE_NAMES)
			.extracting(SampleGroup::name)
			.containsExactly("Exam board", "Student union", "Chamber Choir");
	}

	@Test
	void putsManyPeopleInSeveralGroups() {
		Map<String, Long> direct = ORGANISATION.groups()
			.stream()
			.flatMap((group) -> group.members().stream())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

		assertThat(people().filter((dn) -> direct.getOrDefault(dn, 0L) > 1)).hasSizeGreaterThan(300);
	}

	@Test
	void hasGroupsOfAdminsAndHelpdesk() {
		assertThat(group(SampleOrganisation.ADMINS).members()).containsExactly(dnOf("bjorn.muller"),
				dnOf("amara.okafor"));
		assertThat(group(SampleOrganisation.HELPDESK).members()).containsExactly(dnOf("nikos.papadopoulos"));
	}

	private static Set<String> everybodyIn(String name) {
		Set<String> reached = new HashSet<>();
		List<String> waiting = List.of(group(name).dn());
		while (!waiting.isEmpty()) {
			waiting = waiting.stream()
				.flatMap((dn) -> GROUPS.containsKey(dn) ? GROUPS.get(dn).members().stream() : Stream.of())
				.filter(reached::add)
				.toList();
		}
		reached.removeAll(GROUPS.keySet());
		return reached;
	}

	private static SampleGroup group(String name) {
		return ORGANISATION.groups().stream().filter((group) -> group.name().equals(name)).findFirst().orElseThrow();
	}

	private static Stream<String> people() {
		return ORGANISATION.people().stream().map(SamplePerson::dn);
	}

	private static String dnOf(String uid) {
		return people().filter((dn) -> dn.startsWith("uid=" + uid + ',')).findFirst().orElseThrow();
	}

}
