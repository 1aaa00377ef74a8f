package io.roomkeeper.directory;

import java.time.Duration;
import java.time.Instant;

import io.roomkeeper.text.Message;
import org.junit.jupiter.api.Test;

import io.roomkeeper.directory.ChangeMark.Kind;

import static org.assertj.core.api.Assertions.assertThat;

class SyncMarkTests {

	private static final Instant NOW = Instant.parse("2026-03-08T10:00:00Z");

	private static final Duration WEEK = Duration.ofDays(7);

	private static SyncMark mark(Instant fullAt, Instant takenAt) {
		return new SyncMark(new ChangeMark(Kind.MODIFY_TIMESTAMP, "", 1), 5, fullAt, takenAt);
	}

	@Test
	void isValidUntilTheNextFullSyncIsDue() {
		assertThat(mark(NOW.minus(WEEK).plusSeconds(1), NOW).staleBecause(5, NOW, WEEK)).isEmpty();
		assertThat(mark(NOW.minus(WEEK), NOW).staleBecause(5, NOW, WEEK).map(Message::plain))
			.contains("the last full sync was 7 days ago");
	}

	@Test
	void isInvalidIfTheConfigurationDiffers() {
		assertThat(mark(NOW, NOW).staleBecause(6, NOW, WEEK).map(Message::plain))
			.contains("the configuration of the directory was changed");
	}

	@Test
	void isInvalidIfTheClockWasSetBack() {
		assertThat(mark(NOW, NOW).staleBecause(5, NOW.minusSeconds(1), WEEK).orElseThrow().plain()).contains("clock");
	}

}
