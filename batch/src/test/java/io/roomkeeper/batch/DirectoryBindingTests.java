package io.roomkeeper.batch;

import java.io.StringReader;
import java.util.Map;
import java.util.UUID;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.batch.cli.TestRoomkeeper;
import io.roomkeeper.binding.DirectoryBinding;
import io.roomkeeper.binding.RebindPlan;
import io.roomkeeper.directory.ldap.EmbeddedDirectory;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Data belong to a directory, regardless of its address. */
class DirectoryBindingTests extends JobTests {

	private static final Actor ADMIN = Actor.operator("test");

	@Test
	void anotherHostNameOfTheSameDirectoryChangesNothing() {
		this.roomkeeper.run(JobName.SYNC);
		String url = String.valueOf(this.roomkeeper.properties().get("roomkeeper.directory.url"));

		this.roomkeeper.reopen(Map.of("roomkeeper.directory.url", url.replace("127.0.0.1", "localhost")));

		assertThat(this.roomkeeper.run(JobName.SYNC).counts().of(CountKind.UNCHANGED)).isEqualTo(3);
		assertThat(bound()).isEqualTo("dc=test,dc=example");
	}

	@Test
	void aSyncThatFailsBindsNothing() {
		this.roomkeeper.stopDirectory();

		assertThat(this.roomkeeper.run(JobName.SYNC).status()).isEqualTo(RunStatus.FAILED);
		assertThat(this.roomkeeper.get(DataOwnership.class).directory()).isEmpty();
	}

	@Test
	void anotherDirectoryIsRefusedBeforeAnythingIsWrittenUntilTheDataAreMoved() {
		this.roomkeeper.run(JobName.SYNC);
		try (EmbeddedDirectory other = other()) {
			this.roomkeeper.reopen(Map.of("roomkeeper.process-label", "rebind", "roomkeeper.directory.url", other.url(),
					"roomkeeper.directory.base", "dc=other,dc=example", "roomkeeper.directory.bind-dn",
					other.settings().server().bindDn(), "roomkeeper.directory.bind-password",
					other.settings().server().bindPassword()));

			Run refused = this.roomkeeper.run(JobName.SYNC);

			assertThat(refused.status()).isEqualTo(RunStatus.FAILED);
			assertThat(refused.message().orElseThrow().plain()).contains("'dc=test,dc=example'",
					"'dc=other,dc=example'", "./roomkeeper rebind --plan");
			assertThat(this.roomkeeper.get(People.class).countMissing()).isZero();

			DirectoryBinding binding = this.roomkeeper.get(DirectoryBinding.class);
			RebindPlan plan = binding.plan(ADMIN);
			assertThat(plan.known()).isEqualTo(3);
			assertThat(plan.sameIdentity()).isOne();
			assertThat(plan.sameUid()).isOne();
			assertThat(plan.newcomers()).isOne();
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> binding.rebind(ADMIN, "dc=wrong", "moved"));

			binding.rebind(ADMIN, "DC=other, DC=example", "moved");

			assertThat(bound()).isEqualTo("dc=other,dc=example");
			assertThat(this.roomkeeper.get(AuditTrail.class).latest(Long.MAX_VALUE, 1)).singleElement()
				.satisfies((entry) -> assertThat(entry.kind()).isEqualTo("DirectoryBound"))
				.satisfies((entry) -> assertThat(entry.detail()).contains("dc=test,dc=example", "moved"));
			assertThat(this.roomkeeper.run(JobName.SYNC).status()).isEqualTo(RunStatus.COMPLETED);
		}
	}

	private String bound() {
		return this.roomkeeper.get(DataOwnership.class).directory().orElseThrow();
	}

	/** Ada with her identity, Bo with another one, and somebody new. */
	private static EmbeddedDirectory other() {
		String people = TestRoomkeeper.person("ada")
				+ TestRoomkeeper.person("bo").replaceFirst("entryUUID: .*", "entryUUID: " + new UUID(1, 2))
				+ TestRoomkeeper.person("dora");
		return EmbeddedDirectory.start("dc=other,dc=example", new StringReader("""
				dn: dc=other,dc=example
				objectClass: domain
				dc: other

				dn: ou=people,dc=other,dc=example
				objectClass: organizationalUnit
				ou: people

				""" + people.replace("dc=test", "dc=other")));
	}

}
