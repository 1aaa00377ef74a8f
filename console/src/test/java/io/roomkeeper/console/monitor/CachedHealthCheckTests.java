package io.roomkeeper.console.monitor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import io.roomkeeper.console.api.SwitchableDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

import static org.assertj.core.api.Assertions.assertThat;

class CachedHealthCheckTests {

	private static final CachedHealthCheck.Limits LIMITS = new CachedHealthCheck.Limits(Duration.ofMillis(1),
			Duration.ofSeconds(10));

	private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));

	private final AtomicInteger asked = new AtomicInteger();

	private final Deque<Runnable> waiting = new ArrayDeque<>();

	@Test
	void cachesTheResultForAWhile() {
		CachedHealthCheck health = new CachedHealthCheck("directory", this.asked::incrementAndGet, LIMITS,
				Runnable::run, this.now::get);

		health.health();
		pass(Duration.ofMillis(9_999));
		health.health();
		int before = this.asked.get();
		pass(Duration.ofMillis(1));
		health.health();

		assertThat(before).isEqualTo(1);
		assertThat(this.asked).hasValue(2);
	}

	@Test
	void isDownWithAReasonThatAnAdminCanFix() {
		CachedHealthCheck health = new CachedHealthCheck("directory", () -> {
			throw SwitchableDirectory.silent();
		}, LIMITS, Runnable::run, this.now::get);

		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.health().getDetails()).containsEntry("reason",
				"The directory at ldap://ldap.example.org cannot be reached. Check its address.");
	}

	@Test
	void hidesInternalReasons() {
		CachedHealthCheck health = new CachedHealthCheck("database", () -> {
			throw new IllegalStateException("password=x");
		}, LIMITS, Runnable::run, this.now::get);

		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.health().getDetails().toString()).doesNotContain("password");
	}

	@Test
	void isDownWithoutAnAnswerAndAsksOnlyOnce() {
		CachedHealthCheck health = new CachedHealthCheck("directory", this.asked::incrementAndGet, LIMITS,
				this.waiting::add, this.now::get);

		Status first = health.health().getStatus();
		pass(Duration.ofMinutes(5));
		Status second = health.health().getStatus();
		int questions = this.waiting.size();
		this.waiting.remove().run();
		Status late = health.health().getStatus();

		assertThat(first).isEqualTo(Status.DOWN);
		assertThat(second).isEqualTo(Status.DOWN);
		assertThat(questions).isEqualTo(1);
		assertThat(late).isEqualTo(Status.UP);
	}

	private void pass(Duration time) {
		this.now.updateAndGet((instant) -> instant.plus(time));
	}

}
