package io.roomkeeper.batch.nightly;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.account.Account;
import io.roomkeeper.batch.schedule.LocalSchedule;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.Runs;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Computes when the nightly job starts: at its scheduled times, or later if a time was
 * missed.
 */
@Component
@EnableConfigurationProperties(NightlyProperties.class)
public class NightlyTimes {

	private final Optional<LocalSchedule> schedule;

	private final Runs runs;

	private final Clock clock;

	private final Instant since;

	NightlyTimes(NightlyProperties properties, Account account, Runs runs, Clock clock) {
		this.schedule = LocalSchedule.parse("roomkeeper.nightly.cron", properties.cron(), account.timeZone());
		this.runs = runs;
		this.clock = clock;
		this.since = clock.instant();
	}

	/** Returns the next scheduled start; empty if the console does not start the job. */
	public Optional<Instant> next() {
		Instant now = this.clock.instant();
		return missed().isPresent() ? Optional.of(now)
				: this.schedule.flatMap((times) -> times.after(now)).map(LocalSchedule.Due::at);
	}

	/** Returns the schedule; empty if the console does not start the job. */
	Optional<LocalSchedule> schedule() {
		return this.schedule;
	}

	/** Returns the due time that was missed, if any. */
	Optional<LocalSchedule.Due> missed() {
		return this.schedule.flatMap((times) -> times.missed(begun().orElse(this.since), this.clock.instant()));
	}

	/**
	 * Returns the start of the first run that has not started. May be in the past; empty
	 * if unknown.
	 */
	Optional<Instant> due() {
		return this.schedule.flatMap((times) -> times.after(begun().orElse(this.since))).map(LocalSchedule.Due::at);
	}

	/** Returns the start of the last run that was not a plan. */
	Optional<Instant> begun() {
		return Stream.concat(this.runs.lastEnded(JobName.NIGHTLY).stream(), this.runs.underWay().stream())
			.filter((run) -> run.job() == JobName.NIGHTLY && run.mode() == RunMode.APPLY)
			.map(Run::startedAt)
			.max(Instant::compareTo);
	}

}
