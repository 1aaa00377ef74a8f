package io.roomkeeper.batch.job;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.job.Heartbeat.Beating;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.BrakeAppliedException;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunNotPausedException;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.run.StarterRights;
import io.roomkeeper.run.StopRequests;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInterruptedException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Runs jobs with Spring Batch, at most one run of each job at a time. */
@Component
class BatchJobs implements Jobs, DisposableBean {

	private static final Logger log = LoggerFactory.getLogger(BatchJobs.class);

	private final JobOperator operator;

	private final Runs runs;

	private final StarterRights starters;

	private final Clock clock;

	private final Heartbeat heartbeat;

	private final StopRequests stops;

	private final ObjectProvider<JobDefinition> definitions;

	private final RunningExecutions executions;

	private final ApplicationEventPublisher events;

	private final ExecutorService background = Executors
		.newThreadPerTaskExecutor(Thread.ofPlatform().name("job-", 1).factory());

	BatchJobs(JobOperator operator, Runs runs, StarterRights starters, Clock clock, Heartbeat heartbeat,
			RunningExecutions executions, StopRequests stops, ObjectProvider<JobDefinition> definitions,
			ApplicationEventPublisher events) {
		this.operator = operator;
		this.runs = runs;
		this.starters = starters;
		this.clock = clock;
		this.heartbeat = heartbeat;
		this.executions = executions;
		this.stops = stops;
		this.definitions = definitions;
		this.events = events;
	}

	@Override
	public Run start(RunRequest request) {
		return start(request, definition(request.job()));
	}

	@Override
	public Run start(RunRequest request, JobDefinition definition) {
		request.actor().require(Role.ADMIN);
		this.starters.require(request);
		Run run = this.runs.begin(request, this.clock.instant());
		inBackground(run, definition, 0);
		return run;
	}

	@Override
	public Run confirm(RunId run, Actor actor) {
		long confirmed = resume(run, actor);
		Run resumed = this.runs.find(run).orElseThrow();
		return execute(resumed, definition(resumed.job()), confirmed);
	}

	@Override
	public Run confirm(RunId run, Actor actor, JobDefinition definition) {
		actor.require(Role.ADMIN);
		this.runs.find(run).filter((paused) -> paused.job() != definition.name()).ifPresent((other) -> {
			throw new RunNotPausedException(run, Message.of("run.not-paused.other", Argument.text(other.job().key())));
		});
		long confirmed = resume(run, actor);
		return execute(this.runs.find(run).orElseThrow(), definition, confirmed);
	}

	@Override
	public Run startConfirmed(RunId run, Actor actor) {
		long confirmed = resume(run, actor);
		Run resumed = this.runs.find(run).orElseThrow();
		inBackground(resumed, definition(resumed.job()), confirmed);
		return resumed;
	}

	/**
	 * Continues a paused run. Both the confirming actor and the actor who started the run
	 * must be admins now.
	 */
	private long resume(RunId run, Actor actor) {
		actor.require(Role.ADMIN);
		this.runs.find(run).ifPresent(this.starters::require);
		return this.runs.resume(run, this.clock.instant());
	}

	@Override
	public Run run(RunRequest request) {
		return run(request, definition(request.job()));
	}

	@Override
	public Run run(RunRequest request, JobDefinition definition) {
		request.job().requireStarter(request.actor());
		this.starters.require(request);
		return execute(this.runs.begin(request, this.clock.instant()), definition, 0);
	}

	@Override
	public boolean stop(RunId run, Actor actor) {
		actor.require(Role.ADMIN);
		this.runs.stagesOf(run).forEach((stage) -> this.executions.stop(stage.id()));
		return this.executions.stop(run) || this.stops.add(run);
	}

	private Run execute(Run run, JobDefinition definition, long confirmed) {
		Run ended = carryOut(run, definition, confirmed);
		this.events.publishEvent(new RunEnded(ended));
		return ended;
	}

	private Run carryOut(Run run, JobDefinition definition, long confirmed) {
		try (Beating _ = this.heartbeat.of(run.id())) {
			RunRecorder recorder = new RunRecorder(run, this.runs, this.clock, confirmed, this.starters.require(run),
					() -> stopIfRequired(run));
			Job job = definition.build(recorder);
			JobExecution execution = this.operator.start(job,
					new JobParametersBuilder().addLong("run", run.id().value())
						.addLocalDate("asOf", run.asOf(), false)
						.addString("mode", run.mode().name(), false)
						.toJobParameters());
			return end(run, execution, recorder.note());
		}
		catch (JobExecutionException | RuntimeException ex) {
			if (!JobFailures.isPlain(ex)) {
				log.error("Run {} failed", run.id().value(), ex);
			}
			return fail(run, ex);
		}
		finally {
			this.executions.forget(run.id());
		}
	}

	/**
	 * If the end cannot be stored either, for example on a full disk, the failure is
	 * thrown.
	 */
	private Run fail(Run run, Exception failure) {
		try {
			return this.runs.finish(run.id(), RunStatus.FAILED,
					Optional.of(JobFailures.message(List.of(failure), run.id())), this.clock.instant());
		}
		catch (RuntimeException ex) {
			throw JobFailures.plain(failure).<RuntimeException>map((plain) -> plain).orElse(ex);
		}
	}

	private void inBackground(Run run, JobDefinition definition, long confirmed) {
		this.background.execute(() -> {
			try {
				execute(run, definition, confirmed);
			}
			catch (FixableException ex) {
				log.error("Run {} ended, but its result could not be stored: {}", run.id().value(), ex.line());
			}
			catch (RuntimeException ex) {
				log.error("Run {} ended, but its result could not be stored", run.id().value(), ex);
			}
		});
	}

	/**
	 * Stops a run whose starter lost the right, or that another process wants to stop.
	 */
	private void stopIfRequired(Run run) {
		if (!this.starters.hold(run) || this.stops.has(run.id())) {
			this.executions.stop(run.id());
		}
	}

	private Run end(Run run, JobExecution execution, Optional<Message> note) {
		List<Throwable> failures = execution.getAllFailureExceptions();
		Optional<BrakeAppliedException> brake = JobFailures.find(failures, BrakeAppliedException.class);
		if (brake.isPresent()) {
			this.runs.stage(run.id(), brake.get().stage(), Optional.empty());
			return this.runs.pause(run.id(), brake.get().count(), brake.get().message(), this.clock.instant());
		}
		RunStatus status = statusOf(execution.getStatus());
		Optional<Message> message = switch (status) {
			case FAILED -> Optional.of(JobFailures.message(failures, run.id()));
			case STOPPED -> Optional.of(stopped(run));
			default -> note;
		};
		failures.stream()
			.filter((failure) -> !JobFailures.isPlain(failure) && !(failure instanceof JobInterruptedException))
			.forEach((failure) -> log.error("Run {} failed", run.id().value(), failure));
		return this.runs.finish(run.id(), status, message, this.clock.instant());
	}

	private Message stopped(Run run) {
		return Message.of(this.starters.hold(run) ? "run.stopped" : "run.stopped.rights",
				Argument.text(Long.toString(run.id().value())), Argument.text(run.job().key().replace('-', ' ')),
				Argument.text(run.startedBy()));
	}

	private static RunStatus statusOf(BatchStatus status) {
		return switch (status) {
			case COMPLETED -> RunStatus.COMPLETED;
			case STOPPED, STOPPING -> RunStatus.STOPPED;
			case STARTING, STARTED, FAILED, ABANDONED, UNKNOWN -> RunStatus.FAILED;
		};
	}

	private JobDefinition definition(JobName name) {
		Map<JobName, JobDefinition> byName = new EnumMap<>(JobName.class);
		this.definitions.forEach((definition) -> byName.put(definition.name(), definition));
		JobDefinition definition = byName.get(name);
		if (definition == null) {
			throw new IllegalArgumentException("No such job: " + name.key());
		}
		return definition;
	}

	@Override
	public void stopAll() {
		this.executions.stopAll();
	}

	@Override
	public void destroy() {
		this.executions.stopAll();
		this.background.shutdown();
	}

}
