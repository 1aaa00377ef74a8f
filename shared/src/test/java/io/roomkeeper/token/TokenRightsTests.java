package io.roomkeeper.token;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.access.TokenFixture;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.CurrentRoles;
import io.roomkeeper.signin.RoleGroups;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests what a token may do, depending on its role and the present state of its person.
 */
class TokenRightsTests {

	@AutoClose
	private final TokenFixture fixture = new TokenFixture();

	@ParameterizedTest(name = "{0}, directory {1}")
	@CsvSource(delimiter = '|', textBlock = """
			admin                      | answers | ADMIN    | HELPDESK | USAGE   | METRICS
			helpdesk                   | answers | HELPDESK | HELPDESK | lost    | lost
			plain user                 | answers | lost     | lost     | lost    | lost
			admin and helpdesk         | answers | ADMIN    | HELPDESK | USAGE   | METRICS
			left the admins            | answers | lost     | lost     | lost    | lost
			left the admins            | silent  | ADMIN    | HELPDESK | USAGE   | METRICS
			left the admins and synced | answers | lost     | lost     | lost    | lost
			left the admins and synced | silent  | lost     | lost     | lost    | lost
			made helpdesk instead      | answers | HELPDESK | HELPDESK | lost    | lost
			gone                       | answers | missing  | missing  | missing | missing
			gone                       | silent  | ADMIN    | HELPDESK | USAGE   | METRICS
			gone and synced            | answers | missing  | missing  | missing | missing
			gone and synced            | silent  | missing  | missing  | missing | missing
			another admin has the uid  | answers | missing  | missing  | missing | missing
			another took the uid, sync | answers | missing  | missing  | missing | missing
			another took the uid, sync | silent  | missing  | missing  | missing | missing
			renamed                    | answers | missing  | missing  | missing | missing
			renamed and synced         | answers | ADMIN    | HELPDESK | USAGE   | METRICS
			""")
	void areThoseOfTheTokenOrOfItsPersonNowWhicheverIsLess(String person, String directory, String admin,
			String helpdesk, String usage, String metrics) {
		Person ana = arrange(person);
		if (directory.equals("silent")) {
			this.fixture.directory.fallSilent();
		}

		assertThat(List.of(outcome(ana, Role.ADMIN), outcome(ana, Role.HELPDESK), outcome(ana, Role.USAGE),
				outcome(ana, Role.METRICS)))
			.containsExactly(admin, helpdesk, usage, metrics);
	}

	private Person arrange(String state) {
		return switch (state) {
			case "plain user" -> this.fixture.add("ana", "choir");
			case "helpdesk" -> this.fixture.add("ana", "helpdesk");
			case "admin and helpdesk" -> this.fixture.add("ana", "helpdesk", "admins");
			default -> {
				Person ana = this.fixture.add("ana", "admins");
				change(ana, state);
				yield ana;
			}
		};
	}

	private void change(Person ana, String state) {
		switch (state) {
			case "admin" -> {
			}
			case "left the admins" -> this.fixture.directory.put(ana.seen());
			case "left the admins and synced" -> {
				this.fixture.directory.put(ana.seen());
				this.fixture.syncLeaving(ana, "admins");
			}
			case "made helpdesk instead" -> this.fixture.directory.put(ana.seen(), "helpdesk");
			case "gone" -> this.fixture.directory.remove("ana");
			case "gone and synced" -> {
				this.fixture.directory.remove("ana");
				this.fixture.database.people().markMissing(List.of(ana.id()), TokenFixture.NOW);
			}
			case "another admin has the uid" ->
				this.fixture.directory.put(TokenFixture.user("ana", "another"), "admins");
			case "another took the uid, sync" -> {
				this.fixture.database.people().markMissing(List.of(ana.id()), TokenFixture.NOW);
				this.fixture.add("ana", "admins");
			}
			case "renamed", "renamed and synced" -> {
				Person renamed = new Person(ana.id(), TokenFixture.user("ana.maria", ana.seen().id().value()),
						Optional.empty());
				this.fixture.directory.remove("ana");
				this.fixture.directory.put(renamed.seen(), "admins");
				if (state.endsWith("synced")) {
					this.fixture.database.people().update(List.of(renamed), TokenFixture.NOW);
				}
			}
			default -> throw new IllegalArgumentException(state);
		}
	}

	private String outcome(Person person, Role role) {
		TokenVerdict verdict = this.fixture.rights.of(token(Optional.of(person), role));
		return switch (verdict.status()) {
			case PERSON_MISSING -> "missing";
			case ROLE_LOST -> "lost";
			case VALID -> verdict.actor()
				.map((actor) -> actor.roles().stream().map(Role::name).collect(Collectors.joining(" ")))
				.orElseThrow();
			default -> throw new AssertionError(verdict.status());
		};
	}

	private ApiToken token(Optional<Person> person, Role role) {
		return this.fixture.database.apiTokens()
			.add("ana", person.map(Person::id), role, TokenSecret.random().hash(), TokenFixture.NOW, "boss",
					Optional.empty());
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "USER", mode = EnumSource.Mode.EXCLUDE)
	void ofAServiceAreItsRoleUnderItsOwnName(Role role) {
		this.fixture.add("ana", "admins");
		this.fixture.directory.fallSilent();
		ApiToken token = token(Optional.empty(), role);

		assertThat(this.fixture.rights.of(token).actor())
			.contains(new Actor("service:ana", Set.of(role), Origin.token(token.id())));
	}

	@Test
	void followAPersonToTheirNewUid() {
		Person ana = arrange("renamed and synced");

		assertThat(this.fixture.rights.of(token(Optional.of(ana), Role.ADMIN)).actor()).map(Actor::name)
			.contains("ana.maria");
	}

	@Test
	void neverIncludeMoreThanTheTokensRoleNorThanThePersonsRoles() {
		for (Role ofToken : Tokens.roles()) {
			for (Set<Role> ofPerson : List.of(Set.of(Role.USER), Set.of(Role.USER, Role.HELPDESK),
					Set.of(Role.USER, Role.ADMIN), Set.of(Role.USER, Role.HELPDESK, Role.ADMIN))) {
				Set<Role> effective = token(Optional.empty(), ofToken).within(ofPerson);

				assertThat(effective).allMatch(ofToken::covers)
					.allMatch((role) -> ofPerson.stream().anyMatch((had) -> had.covers(role)))
					.doesNotContain(Role.USER);
			}
		}
	}

	@Test
	void comeFromNestedGroupsWhileTheDirectoryDoesNotAnswer() {
		Person ana = this.fixture.add("ana", "choir");
		this.fixture.add("boss", "admins");
		Groups groups = this.fixture.database.groups();
		groups.nest(this.fixture.group("admins"), Set.of(this.fixture.group("choir")), TokenFixture.NOW);
		this.fixture.directory.fallSilent();

		assertThat(outcome(ana, Role.ADMIN)).isEqualTo("ADMIN");

		Group gone = groups.all().stream().filter((group) -> group.name().equals("choir")).findFirst().orElseThrow();
		groups.update(List.of(new Group(gone.id(), gone.directoryId(), gone.dn(), gone.name(), gone.priority(), true)),
				TokenFixture.NOW);
		assertThat(outcome(ana, Role.ADMIN)).isEqualTo("lost");
	}

	@Test
	void areCachedForAWhile() {
		Person ana = this.fixture.add("ana", "admins");
		CurrentRoles patient = new CurrentRoles(() -> this.fixture.directory,
				new PersonLookup(this.fixture.database.people()), this.fixture.database.groups(),
				new RoleGroups(Set.of("admins"), Set.of()), Duration.ofMinutes(1),
				Clock.fixed(TokenFixture.NOW, ZoneOffset.UTC));

		Arrays.asList(1, 2, 3).forEach((_) -> assertThat(patient.of(ana)).isPresent());

		assertThat(this.fixture.directory.asked).isOne();
	}

}
