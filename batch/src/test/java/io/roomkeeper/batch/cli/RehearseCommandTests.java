package io.roomkeeper.batch.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class RehearseCommandTests {

	@TempDir
	Path folder;

	@RegisterExtension
	final TestCommands commands = new TestCommands();

	@Test
	void runsTheNightlyJobOnATemporaryCopyAndSendsNothing() throws IOException {
		GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
		mail.start();
		try (TestRoomkeeper _ = peopleToWarn(Map.of())) {
			this.commands.set("spring.mail.host", "127.0.0.1");
			this.commands.set("spring.mail.port", mail.getSmtp().getPort());

			assertRehearsed();
			assertRehearsed();

			assertThat(mail.getReceivedMessages()).isEmpty();
			try (Stream<Path> files = Files.list(this.folder.resolve("data"))) {
				assertThat(files.map((file) -> file.getFileName().toString()))
					.noneMatch((name) -> name.startsWith("rehearsal"));
			}
		}
		finally {
			mail.stop();
		}
	}

	@Test
	@Tag("postgresql")
	void copiesPostgresqlIntoATemporarySchema() {
		String url = TestDatabase.postgresqlUrl();
		try (TestRoomkeeper _ = peopleToWarn(Map.of("spring.datasource.url", url))) {
			assertThat(this.commands.run("rehearse")).isEqualTo(ExitCode.FAILED);
			assertThat(this.commands.err()).contains("A rehearsal with PostgreSQL needs a database for the copy",
					"ROOMKEEPER_REHEARSAL_URL");

			String target = TestDatabase.postgresqlUrl();
			this.commands.set("roomkeeper.rehearsal.url", target);
			assertRehearsed();
			assertRehearsed();

			try (TestDatabase copies = TestDatabase.postgresql(target)) {
				List<String> schemas = new JdbcTemplate(copies.dataSource()).queryForList(
						"select schema_name from information_schema.schemata where schema_name like 'roomkeeper%'",
						String.class);
				assertThat(schemas).isEmpty();
			}
		}
	}

	/** Three people whose rooms end in ten days, so tonight warns each of them. */
	private TestRoomkeeper peopleToWarn(Map<String, Object> database) {
		TestRoomkeeper roomkeeper = TestRoomkeeper.start(this.folder.resolve("data"), database);
		roomkeeper.run(JobName.SYNC, RunMode.APPLY, LocalDate.now(ZoneOffset.UTC).minusDays(355));
		roomkeeper.release();
		this.commands.set(roomkeeper.properties());
		return roomkeeper;
	}

	/** A second rehearsal finds the same work, so the first left the data alone. */
	private void assertRehearsed() {
		JsonNode report = this.commands.json("rehearse");

		assertThat(report.path("status").asString()).as("%s %s", report, this.commands.err()).isEqualTo("COMPLETED");
		assertThat(report.path("forecast").path("owners-warned").asInt()).isEqualTo(3);
		assertThat(report.path("rehearsal").path("owners-warned").asInt()).isEqualTo(3);
		assertThat(report.path("forecast")).isEqualTo(report.path("rehearsal"));
	}

}
