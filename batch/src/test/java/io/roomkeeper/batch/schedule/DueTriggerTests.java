package io.roomkeeper.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.support.SimpleTriggerContext;

import static org.assertj.core.api.Assertions.assertThat;

class DueTriggerTests {

	private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

	@Test
	void checksForMissedRunsSoonAfterTheStart() {
		assertThat(next("0 15 2 * * *", new SimpleTriggerContext())).isBetween(NOW, NOW.plusSeconds(30));
	}

	@Test
	void wakesAtTheDueMoment() {
		assertThat(next("0 1 2 * * *", later())).isEqualTo(NOW.plusSeconds(60));
	}

	@Test
	void checksEveryFewMinutesBecauseTheComputerMayHaveSlept() {
		assertThat(next("0 15 2 * * *", later())).isEqualTo(NOW.plus(Duration.ofMinutes(5)));
	}

	private static TriggerContext later() {
		return new SimpleTriggerContext(NOW, NOW, NOW);
	}

	private static Instant next(String cron, TriggerContext context) {
		LocalSchedule schedule = LocalSchedule.parse("key", cron, ZoneOffset.UTC).orElseThrow();
		return new DueTrigger(schedule, Clock.fixed(NOW, ZoneOffset.UTC)).nextExecution(context);
	}

}
