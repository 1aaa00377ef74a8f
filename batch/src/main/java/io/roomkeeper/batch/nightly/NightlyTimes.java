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

import org.springframework.stereotype.Component;

/**
 * When the nightly job begins by itself: at the times of its schedule, and late where the
 * time was missed.
 */
@Component
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

	/** When it begins next; empty where the console does not begin it. */
	public Optional<Instant> next() {
		Instant now = this.clock.instant();
		return missed().isPresent() ? Optional.of(now)
				: this.schedule.flatMap((times) -> times.after(now)).map(LocalSchedule.Due::at);
	}

	/** Its schedule; empty where the console does not begin it. */
	Optional<LocalSchedule> schedule() {
		return this.schedule;
	}

	/** What should have begun by now and has not. */
	Optional<LocalSchedule.Due> missed() {
		return this.schedule.flatMap((times) -> times.missed(begun().orElse(this.since), this.clock.instant()));
	}

	/**
	 * When the first should begin that has not begun yet; may be past. Empty where that
	 * is not known.
	 */
	Optional<Instant> due() {
		return this.schedule.flatMap((times) -> times.after(begun().orElse(this.since))).map(LocalSchedule.Due::at);
	}

	/** When the last began that was no plan. */
	Optional<Instant> begun() {
		return Stream.concat(this.runs.lastEnded(JobName.NIGHTLY).stream(), this.runs.underWay().stream())
			.filter((run) -> run.job() == JobName.NIGHTLY && run.mode() == RunMode.APPLY)
			.map(Run::startedAt)
			.max(Instant::compareTo);
	}

}
