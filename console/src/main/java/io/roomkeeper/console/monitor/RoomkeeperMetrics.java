package io.roomkeeper.console.monitor;

import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.roomkeeper.console.monitor.Readings.Reading;
import io.roomkeeper.console.security.SignInCounts;
import io.roomkeeper.console.session.Sessions;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/** The metrics of Roomkeeper, which docs/running.md lists. */
@Component
class RoomkeeperMetrics implements MeterBinder {

	private final Readings readings;

	private final SignInCounts signIns;

	private final Sessions sessions;

	private final HealthIndicator directory;

	private final HealthIndicator database;

	/**
	 * @param directoryHealthIndicator whether the directory answers
	 * @param databaseHealthIndicator whether the database answers
	 */
	RoomkeeperMetrics(Readings readings, SignInCounts signIns, Sessions sessions,
			HealthIndicator directoryHealthIndicator, HealthIndicator databaseHealthIndicator) {
		this.readings = readings;
		this.signIns = signIns;
		this.sessions = sessions;
		this.directory = directoryHealthIndicator;
		this.database = databaseHealthIndicator;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		rooms(registry);
		for (JobName job : JobName.values()) {
			job(registry, job);
		}
		gauge("runs.waiting", "runs that a brake paused", Reading::waiting).register(registry);
		gauge("exception.requests.open", "requests for exceptions without a decision", Reading::requests)
			.register(registry);
		gauge("nightly.overdue", "1 if the nightly job is overdue by two hours or more",
				(reading) -> reading.overdue() ? 1 : 0)
			.register(registry);
		up(registry, "directory", this.directory);
		up(registry, "database", this.database);
		Gauge.builder("roomkeeper.sessions", this.sessions, Sessions::count)
			.description("sessions of this console")
			.register(registry);
		Gauge.builder("roomkeeper.sessions.most", this.sessions, Sessions::most)
			.description("the maximum number of signed-in users")
			.register(registry);
		for (SignInCounts.Outcome outcome : SignInCounts.Outcome.values()) {
			FunctionCounter.builder("roomkeeper.sign.ins", this.signIns, (tally) -> tally.count(outcome))
				.description("attempts to sign in since the start")
				.tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
				.register(registry);
		}
	}

	private void rooms(MeterRegistry registry) {
		for (RoomStatus status : RoomStatus.values()) {
			gauge("rooms", "people by the effective status of their room", (reading) -> reading.rooms().count(status))
				.tag("state", status.name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.register(registry);
		}
		gauge("rooms.ending", "rooms that expire within 30 days unless they are used",
				(reading) -> reading.rooms().ending())
			.register(registry);
		gauge("people", "known people, including missing ones", (reading) -> reading.rooms().total())
			.register(registry);
		gauge("people.missing", "people whom the directory no longer has",
				(reading) -> reading.rooms().count(RoomStatus.OWNER_MISSING))
			.register(registry);
		gauge("people.without.room", "people without a room", (reading) -> reading.rooms().count(RoomStatus.NO_ROOM))
			.register(registry);
	}

	private void job(MeterRegistry registry, JobName job) {
		of("job.last.end.seconds", "when the last run of a job ended, in seconds since 1970", job,
				(run) -> run.endedAt().map((end) -> (double) end.getEpochSecond()).orElse(Double.NaN))
			.register(registry);
		of("job.last.duration.seconds", "how long the last run took", job, RoomkeeperMetrics::seconds)
			.register(registry);
		of("job.last.success", "1 if the last run completed, 0 if it failed or was stopped", job,
				(run) -> (run.status() == RunStatus.COMPLETED) ? 1 : 0)
			.register(registry);
		of("job.last.read", "items that the last run read", job, (run) -> run.counts().of(CountKind.READ))
			.register(registry);
		of("job.last.skipped", "items that the last run skipped", job, (run) -> run.counts().of(CountKind.SKIPPED))
			.register(registry);
	}

	private static double seconds(Run run) {
		return run.endedAt().map((end) -> Duration.between(run.startedAt(), end).toMillis() / 1e3).orElse(Double.NaN);
	}

	private Gauge.Builder<?> of(String name, String what, JobName job, ToDoubleFunction<Run> figure) {
		return gauge(name, what, (reading) -> reading.last(job).map(figure::applyAsDouble).orElse(Double.NaN))
			.tag("job", job.key());
	}

	private Gauge.Builder<Readings> gauge(String name, String what, ToDoubleFunction<Reading> figure) {
		return Gauge.builder("roomkeeper." + name, this.readings, (all) -> all.value(figure)).description(what);
	}

	private static void up(MeterRegistry registry, String what, HealthIndicator health) {
		Gauge.builder("roomkeeper." + what + ".up", health, (asked) -> isUp(asked) ? 1 : 0)
			.description("whether the " + what + " answers")
			.register(registry);
	}

	private static boolean isUp(HealthIndicator asked) {
		Health health = asked.health();
		return health != null && health.getStatus().equals(Status.UP);
	}

}
