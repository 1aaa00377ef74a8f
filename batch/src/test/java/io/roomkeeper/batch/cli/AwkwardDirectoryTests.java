package io.roomkeeper.batch.cli;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
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

/** A sync of a real OpenLDAP with everything that is difficult in directories. */
@Tag("openldap")
class AwkwardDirectoryTests {

	private static final String BASE = "dc=example,dc=org";

	private static final String LDIF = """
			dn: dc=example,dc=org
			objectClass: domain
			dc: example

			dn: ou=people,dc=example,dc=org
			objectClass: organizationalUnit
			ou: people

			""" + person("uid=ada", "ada", "mail: shared@example.org")
			+ person("uid=bo", "bo", "mail: SHARED@example.org") + person("uid=cy", "cy", "description: without mail")
			+ person("cn=Chen\\, Wei+uid=chen", "chen", "cn: Chen, Wei")
			+ person("uid=zoë", "zoë", "mail: zoe@example.org") + person("cn=without uid", "", "cn: without uid") + """
					dn: cn=cased,dc=example,dc=org
					objectClass: groupOfNames
					cn: cased
					member: UID=Ada , OU=People,DC=example,DC=org
					member: uid=zo\\C3\\AB,ou=people,dc=example,dc=org
					member: UID=chen+CN=chen\\2C  wei,ou=people,dc=example,dc=org
					member: uid=gone,ou=people,dc=example,dc=org

					dn: cn=one,dc=example,dc=org
					objectClass: groupOfNames
					cn: one
					member: cn=two,dc=example,dc=org
					member: cn=one,dc=example,dc=org
					member: uid=bo,ou=people,dc=example,dc=org

					dn: cn=two,dc=example,dc=org
					objectClass: groupOfUniqueNames
					cn: two
					uniqueMember: cn=one,dc=example,dc=org
					uniqueMember: uid=cy,ou=people,dc=example,dc=org#'0101'B

					dn: cn=posix,dc=example,dc=org
					objectClass: posixGroup
					cn: posix
					gidNumber: 7
					memberUid: bo
					memberUid: gone

					""";

	@TempDir
	Path folder;

	private static String person(String rdn, String uid, String more) {
		String name = uid.isEmpty() ? "" : "uid: " + uid + "\n";
		return "dn: %s,ou=people,dc=example,dc=org\nobjectClass: inetOrgPerson\n%scn: %s\nsn: Person\n%s\n\n"
			.formatted(rdn, name, uid.isEmpty() ? "x" : uid, more);
	}

	@Test
	void everybodyWithAUidGetsARoomWhateverTheirName() {
		try (OpenLdapServer server = OpenLdapServer.start(BASE, new StringReader(LDIF));
				ConfigurableApplicationContext roomkeeper = new SpringApplicationBuilder(
						TestRoomkeeper.Application.class)
					.web(WebApplicationType.NONE)
					.properties(Map.copyOf(server.properties()))
					.properties("roomkeeper.process=command", "roomkeeper.data-dir=" + this.folder,
							"logging.level.root=WARN")
					.run()) {
			Run run = roomkeeper.getBean(Jobs.class)
				.run(RunRequest.of(JobName.SYNC, RunMode.APPLY, FIRST_DAY, Actor.operator("test"), RunOrigin.COMMAND));

			assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
			assertThat(run.counts().of(CountKind.CREATED)).isEqualTo(5);
			assertThat(roomkeeper.getBean(Runs.class).items(run.id(), Optional.of(RunItem.Outcome.SKIPPED), 0, 9))
				.extracting(RunItem::item)
				.containsExactly("cn=without uid,ou=people,dc=example,dc=org");
			assertThat(members(roomkeeper)).isEqualTo(Map.of("cased", List.of("ada", "chen", "zoë"), "one",
					List.of("bo"), "two", List.of("cy"), "posix", List.of("bo")));
			assertThat(roomkeeper.getBean(Groups.class).nesting()).hasSize(2);
			Map<String, NameMatch> byMail = roomkeeper.getBean(PersonLookup.class)
				.byMails(List.of("shared@example.org", "zoe@example.org", "nobody@example.org"));
			assertThat(byMail).containsOnlyKeys("shared@example.org", "zoe@example.org");
			assertThat(byMail.get("zoe@example.org")).isInstanceOf(NameMatch.One.class);
			assertThat(byMail.get("shared@example.org")).isInstanceOf(NameMatch.Several.class);
		}
	}

	private static Map<String, List<String>> members(ConfigurableApplicationContext roomkeeper) {
		Map<String, List<String>> members = new TreeMap<>();
		for (Group group : roomkeeper.getBean(Groups.class).all()) {
			List<PersonId> ids = Arrays.stream(roomkeeper.getBean(Groups.class).directMembers(group.id()))
				.mapToObj(PersonId::new)
				.toList();
			members.put(group.name(),
					roomkeeper.getBean(People.class)
						.all(ids)
						.values()
						.stream()
						.map((person) -> person.seen().uid().value())
						.sorted()
						.toList());
		}
		return members;
	}

}
