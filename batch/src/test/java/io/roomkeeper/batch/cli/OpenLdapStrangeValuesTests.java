package io.roomkeeper.batch.cli;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.person.People;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;

/** A sync of the strange values that a real OpenLDAP accepts. */
@Tag("openldap")
class OpenLdapStrangeValuesTests {

	private static final String BASE = "dc=example,dc=org";

	private static final String LDIF = """
			dn: dc=example,dc=org
			objectClass: domain
			dc: example

			""" + person("plain", "plain", "mail: plain@example.org")
			+ person("turned", "turned", odd("displayName", "Tur\u202ened"))
			+ person("escaped", "escaped", odd("displayName", "Esc\u001b[31maped"))
			+ person("header", "header", odd("mail", "a@example.org\r\nBcc: b@example.org"))
			+ person("bidi", "bi\u202edi", "mail: bidi@example.org")
			+ person("hidden", "hid\u200bden", "mail: hidden@example.org")
			+ person("twice", "twice", "mail: twice@example.org") + person("again", "TWICE", "mail: again@example.org")
			+ person("several", "several", "mail: b@example.org\nmail: a@example.org");

	@TempDir
	Path folder;

	private static String person(String cn, String uid, String more) {
		return "dn: cn=%1$s,dc=example,dc=org\nobjectClass: inetOrgPerson\ncn: %1$s\nsn: Person\n%2$s\n%3$s\n\n"
			.formatted(cn, odd("uid", uid), more);
	}

	private static String odd(String attribute, String value) {
		return attribute + ":: " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void planAndRunCleanTheSameValuesAndSkipTheSamePeople() {
		try (OpenLdapServer server = OpenLdapServer.start(BASE, new StringReader(LDIF));
				ConfigurableApplicationContext roomkeeper = new SpringApplicationBuilder(
						TestRoomkeeper.Application.class)
					.web(WebApplicationType.NONE)
					.properties(Map.copyOf(server.properties()))
					.properties("roomkeeper.process=command", "roomkeeper.data-dir=" + this.folder,
							"logging.level.root=WARN")
					.run()) {
			Run plan = run(roomkeeper, RunMode.PLAN);
			Run run = run(roomkeeper, RunMode.APPLY);

			assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
			assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(plan.counts().of(CountKind.CREATED)).isEqualTo(6);
			assertThat(skipped(roomkeeper, run)).isEqualTo(skipped(roomkeeper, plan));
			assertThat(skipped(roomkeeper, run)).extracting((item) -> item.item().replace(",dc=example,dc=org", ""))
				.containsExactlyInAnyOrder("cn=turned", "cn=escaped", "cn=header", "cn=bidi", "cn=hidden", "TWICE");
			assertThat(person(roomkeeper, "turned").seen().displayName()).isEqualTo("Turned");
			assertThat(person(roomkeeper, "escaped").seen().displayName()).isEqualTo("Esc [31maped");
			assertThat(person(roomkeeper, "header").seen().mail()).isEmpty();
			assertThat(person(roomkeeper, "several").seen().mail()).contains("a@example.org");
		}
	}

	private static Run run(ConfigurableApplicationContext roomkeeper, RunMode mode) {
		return roomkeeper.getBean(Jobs.class)
			.run(RunRequest.of(JobName.SYNC, mode, FIRST_DAY, Actor.operator("test"), RunOrigin.COMMAND));
	}

	private static List<RunItem> skipped(ConfigurableApplicationContext roomkeeper, Run run) {
		return roomkeeper.getBean(Runs.class).items(run.id(), Optional.of(RunItem.Outcome.SKIPPED), 0, 99);
	}

	private static Person person(ConfigurableApplicationContext roomkeeper, String uid) {
		People people = roomkeeper.getBean(People.class);
		return new PersonLookup(people).match(new Uid(uid)).one().flatMap(people::find).orElseThrow();
	}

}
