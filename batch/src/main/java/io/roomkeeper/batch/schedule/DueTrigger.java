package io.roomkeeper.batch.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.springframework.scheduling.Trigger;
import org.springframework.scheduling.TriggerContext;

/**
 * Triggers a task shortly after the start, at each due time, and every few minutes in
 * between. The extra triggers catch up on times that were missed while the computer slept
 * or was off. The task itself decides whether it has work.
 */
public final class DueTrigger implements Trigger {

	private static final Duration AFTER_START = Duration.ofSeconds(10);

	private static final Duration LONGEST_SLEEP = Duration.ofMinutes(5);

	private final LocalSchedule schedule;

	private final Clock clock;

	/**
	 * @param schedule when the task is due
	 */
	public DueTrigger(LocalSchedule schedule, Clock clock) {
		this.schedule = schedule;
		this.clock = clock;
	}

	@Override
	public Instant nextExecution(TriggerContext context) {
		Instant now = this.clock.instant();
		Instant latest = now.plus((context.lastCompletion() == null) ? AFTER_START : LONGEST_SLEEP);
		Optional<Instant> due = this.schedule.after(now).map(LocalSchedule.Due::at);
		return due.filter((at) -> at.isBefore(latest)).orElse(latest);
	}

}
