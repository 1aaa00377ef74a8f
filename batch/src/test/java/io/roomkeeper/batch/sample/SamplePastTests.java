package io.roomkeeper.batch.sample;

import java.nio.file.Path;
import java.time.LocalDate;

import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.BatchConfiguration;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.config.SharedConfiguration;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("slow")
class SamplePastTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

	@TempDir
	private Path folder;

	@Test
	void theSampleGetsItsMeetingsOnlyAfterTheFirstSync() {
		try (ConfigurableApplicationContext roomkeeper = new SpringApplicationBuilder(Application.class)
			.web(WebApplicationType.NONE)
			.properties("roomkeeper.process=command", "logging.level.root=WARN", "roomkeeper.data-dir=" + this.folder)
			.run()) {
			Meetings meetings = roomkeeper.getBean(Meetings.class);

			sync(roomkeeper, RunMode.PLAN);
			assertThat(meetings.count()).isZero();

			sync(roomkeeper, RunMode.APPLY);
			long added = meetings.count();
			assertThat(added).isPositive();

			sync(roomkeeper, RunMode.APPLY);
			assertThat(meetings.count()).isEqualTo(added);
		}
	}

	private static void sync(ConfigurableApplicationContext roomkeeper, RunMode mode) {
		roomkeeper.getBean(Jobs.class)
			.run(RunRequest.of(JobName.SYNC, mode, TODAY, Actor.operator("test"), RunOrigin.COMMAND));
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	@Import({ SharedConfiguration.class, BatchConfiguration.class })
	static class Application {

	}

}
