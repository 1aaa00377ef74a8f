package io.roomkeeper.directory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NameValuesTests {

	private static final String ELSEWHERE = "cn=entry,dc=test";

	@Provide
	Arbitrary<List<String>> values() {
		return Arbitraries.of("u27", "alias27", "Zoë", "ZOË", "a+b", "a,b", "ß", "日本", " x", "o'brien")
			.list()
			.ofMinSize(1)
			.ofMaxSize(6)
			.uniqueElements();
	}

	@Property
	void theOrderInWhichTheDirectoryGivesValuesChangesNothing(@ForAll("values") List<String> values,
			@ForAll Random random) {
		List<String> shuffled = new ArrayList<>(values);
		Collections.shuffle(shuffled, random);

		assertThat(NameValues.of(shuffled)).isEqualTo(NameValues.of(values));
		assertThat(user(ELSEWHERE, shuffled)).isEqualTo(user(ELSEWHERE, values));
	}

	@Property
	void theValueThatNamesTheEntryComesFirst(@ForAll("values") List<String> values) {
		String naming = values.getLast();
		String dn = "uid=" + naming.replace(",", "\\,").replace("+", "\\2B") + "+cn=Somebody,dc=test";

		assertThat(NameValues.of(values).chosen(dn, Optional.of(values.getFirst())))
			.hasValueSatisfying((chosen) -> assertThat(chosen).isEqualToIgnoringCase(naming));
	}

	@Property
	void theStoredValueStaysWhereNoneNamesTheEntry(@ForAll("values") List<String> values) {
		String stored = values.getLast();

		DirectoryUser settled = user(ELSEWHERE, values).settled(user(ELSEWHERE, List.of(stored)));

		assertThat(settled.uid()).isEqualTo(new Uid(stored));
		assertThat(settled.mail()).hasValueSatisfying((mail) -> assertThat(mail).isEqualToIgnoringCase(stored));
		assertThat(settled.displayName()).isEqualToIgnoringCase(stored);
		assertThat(settled.aliases().uids()).doesNotContain(settled.uid().value());
	}

	@Property
	void whichValueIsShownChangesNoFingerprint(@ForAll("values") List<String> values) {
		DirectoryUser first = user(ELSEWHERE, values);

		for (String stored : values) {
			assertThat(first.settled(user(ELSEWHERE, List.of(stored))).fingerprint()).isEqualTo(first.fingerprint());
		}
	}

	@Property
	void anotherAliasChangesTheFingerprint(@ForAll("values") List<String> values) {
		List<String> more = new ArrayList<>(values);
		more.add("one more");

		assertThat(user(ELSEWHERE, more).fingerprint()).isNotEqualTo(user(ELSEWHERE, values).fingerprint());
	}

	@Test
	void aRemovedValueIsReplacedByTheFirstOne() {
		assertThat(NameValues.of(Set.of("b", "C", "a")).chosen(ELSEWHERE, Optional.of("gone"))).contains("a");
		assertThat(NameValues.of(List.of()).chosen(ELSEWHERE, Optional.of("gone"))).isEmpty();
	}

	private static DirectoryUser user(String dn, List<String> given) {
		NameValues values = NameValues.of(given);
		String chosen = values.chosen(dn, Optional.empty()).orElseThrow();
		List<String> others = values.without(chosen);
		return new DirectoryUser(new DirectoryId("d1"), dn, new Uid(chosen), chosen, "", "", Optional.of(chosen),
				Licence.BASIC, Optional.empty(), Optional.empty(), new PersonAliases(others, others, others));
	}

}
