package io.roomkeeper.batch;

import java.util.List;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.UserLookup;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Entries with several uids, mail addresses and names, which a directory gives in no
 * order.
 */
class SeveralValuesTests extends JobTests {

	private static final Actor HELPDESK = new Actor("desk", Set.of(Role.HELPDESK));

	@Test
	void keepsTheUidOfTheDnAndTreatsTheOthersAsAliases() {
		several();

		assertThat(person("bo").uid().value()).isEqualTo("bo");
		assertThat(person("ALIAS27").uid().value()).isEqualTo("bo");
		assertThat(person("bo").displayName()).isEqualTo("bo of Test");
		assertThat(person("bo").mail()).contains("bo@test.example");
	}

	@Test
	void theOrderOfValuesChangesNothing() {
		several();
		replace("bo@test.example", "aa.alias27@test.example");

		Run again = this.roomkeeper.run(JobName.SYNC);

		assertThat(again.counts().of(CountKind.UPDATED)).isZero();
		assertThat(person("bo").mail()).contains("bo@test.example");
	}

	@Test
	void usageByAnAliasBelongsToThePerson() {
		several();

		Run run = use("uid,mail,used_on\nAlias27,,2026-02-26\n,AA.alias27@test.example,2026-02-27\n");

		assertThat(items(run, Outcome.SKIPPED)).isEmpty();
		assertThat(room("bo").lastUsedOn()).map(Object::toString).contains("2026-02-27");
	}

	@Test
	void aSearchFindsPeopleByEachOfTheirNames() {
		several();

		for (String text : List.of("alias27", "aa.alias", "roberto")) {
			assertThat(this.roomkeeper.get(UserList.class).page(HELPDESK, RosterQuery.matching(text), 0, 10))
				.extracting((entry) -> entry.person().seen().uid().value())
				.as(text)
				.containsExactly("bo");
		}
	}

	@Test
	void aRemovedAliasIsForgotten() {
		several();
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modify
				replace: mail
				mail: bo@test.example
				""");

		this.roomkeeper.run(JobName.SYNC);

		assertThat(items(use("mail,used_on\naa.alias27@test.example,2026-02-27\n"), Outcome.SKIPPED)).hasSize(1);
	}

	private void several() {
		this.roomkeeper.run(JobName.SYNC);
		replace("aa.alias27@test.example", "bo@test.example");
		this.roomkeeper.run(JobName.SYNC);
	}

	private void replace(String firstMail, String secondMail) {
		this.roomkeeper.change("""
				dn: uid=bo,ou=people,dc=test,dc=example
				changetype: modify
				replace: uid
				uid: alias27
				uid: bo
				-
				replace: mail
				mail: %s
				mail: %s
				-
				replace: displayName
				displayName: A Roberto
				displayName: bo of Test
				""".formatted(firstMail, secondMail));
	}

	private DirectoryUser person(String uid) {
		return this.roomkeeper.get(UserLookup.class).find(HELPDESK, PersonRef.parse(uid)).person().seen();
	}

}
