package io.roomkeeper.signin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonAliases;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AliasIdentityTests {

	private static final PersonId JURGEN = new PersonId(1);

	@AutoClose
	private final TestDatabase database = TestDatabase.hsqldb();

	private final SignInIdentity identity = new AliasIdentity(this.database.people());

	@ParameterizedTest
	@ValueSource(strings = { "Jürgen", "JÜRGEN", "jurgen", " jürgen ", "j.müller", "J.MULLER", "Ｊ.müller" })
	void allNamesAndSpellingsOfAPersonCountAsOne(String typed) {
		add(new PersonAliases(List.of("j.müller"), List.of(), List.of()));

		assertThat(this.identity.of(new SignInName(typed))).isEqualTo("jurgen");
	}

	@Test
	void anAliasOfSomebodyWhoHasLeftIsAnOrdinaryName() {
		add(new PersonAliases(List.of("j.müller"), List.of(), List.of()));
		this.database.people().markMissing(Set.of(JURGEN), Instant.EPOCH);

		assertThat(this.identity.of(new SignInName("j.müller"))).isEqualTo("j.muller");
	}

	@Test
	void aMailAddressIsNotASignInName() {
		add(new PersonAliases(List.of(), List.of("j@example.org"), List.of("Hans")));

		assertThat(this.identity.of(new SignInName("j@example.org"))).isEqualTo("j@example.org");
		assertThat(this.identity.of(new SignInName("Hans"))).isEqualTo("hans");
	}

	private void add(PersonAliases aliases) {
		this.database.people()
			.add(List.of(new Person(JURGEN,
					new DirectoryUser(new DirectoryId("d1"), "uid=j", new Uid("jürgen"), "Jürgen", "", "",
							Optional.empty(), Licence.BASIC, Optional.empty(), Optional.empty(), aliases),
					Optional.empty())), Instant.EPOCH);
	}

}
