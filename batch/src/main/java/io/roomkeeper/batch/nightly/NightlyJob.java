package io.roomkeeper.batch.nightly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import io.roomkeeper.batch.change.DueWaves;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunCounts;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.SimpleJobBuilder;
import org.springframework.batch.core.step.Step;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The nightly job runs its stages one after the other, each as a separate run, and then
 * reports. If a stage fails, the other stages still run and appear in the report, but the
 * nightly job fails.
 */
@Component
class NightlyJob implements JobDefinition {

	private static final Logger log = LoggerFactory.getLogger(NightlyJob.class);

	/**
	 * The stages in their order. Ends of locks and exceptions precede the sweep; closed
	 * rooms follow the stages that close them.
	 */
	static final List<JobName> STAGES = List.of(JobName.SYNC, JobName.LAPSE, JobName.SWEEP, JobName.CLOSED_ROOMS,
			JobName.WARN, JobName.LICENCE, JobName.MEETINGS, JobName.RELEASE, JobName.REMIND, JobName.RETENTION);

	private final JobParts parts;

	private final ObjectProvider<Jobs> jobs;

	private final DueWaves waves;

	private final Runs runs;

	private final ReportDelivery report;

	NightlyJob(JobParts parts, ObjectProvider<Jobs> jobs, DueWaves waves, Runs runs, ReportDelivery report) {
		this.parts = parts;
		this.jobs = jobs;
		this.waves = waves;
		this.runs = runs;
		this.report = report;
	}

	@Override
	public JobName name() {
		return JobName.NIGHTLY;
	}

	@Override
	public Job build(RunRecorder run) {
		SimpleJobBuilder job = this.parts.job(name(), run).start(stage(STAGES.getFirst(), run));
		STAGES.stream().skip(1).forEach((stage) -> {
			if (stage == JobName.CLOSED_ROOMS) {
				job.next(this.parts.onceOutsideTransaction("waves", () -> applyWaves(run)));
			}
			job.next(stage(stage, run));
		});
		return job.next(this.parts.once("report", () -> this.report.store(run)))
			.next(this.parts.onceOutsideTransaction("mail", () -> this.report.mail(run)))
			.next(this.parts.once("result", () -> requireAllStages(run)))
			.build();
	}

	/** Applies the waves of plans that are due, before the rooms that they close. */
	private void applyWaves(RunRecorder night) {
		if (night.planned()) {
			return;
		}
		for (PlanId plan : this.waves.plans()) {
			String item = Integer.toString(plan.value());
			try {
				Run wave = this.waves.apply(night.starter(), plan, night.run());
				night.advance(0, wave.counts().without(CountKind.READ), List.of());
			}
			catch (FixableException ex) {
				log.warn("A wave of plan {} was not applied: {}", item, ex.line());
				night.advance(0, RunCounts.of(CountKind.SKIPPED, 1), List.of(RunItem.skipped(item, ex.message())));
			}
		}
	}

	private Step stage(JobName job, RunRecorder night) {
		return this.parts.onceOutsideTransaction(job.key(), () -> {
			this.runs.stage(night.id(), job.key(), Optional.empty());
			try {
				Run stage = this.jobs.getObject()
					.run(new RunRequest(job, night.run().mode(), night.asOf(), night.starter(), night.run().origin(),
							Optional.of(night.id())));
				night.advance(0, counted(stage), List.of());
			}
			catch (FixableException ex) {
				log.warn("Stage {} of run {} did not start: {}", job.key(), night.id().value(), ex.line());
				night.advance(0, RunCounts.of(CountKind.SKIPPED, 1), List.of(RunItem.skipped(job.key(), ex.message())));
			}
		});
	}

	/** Returns the counts of people and rooms that a stage adds to the nightly job. */
	private static RunCounts counted(Run stage) {
		return switch (stage.job()) {
			case SYNC -> stage.counts();
			case CLOSED_ROOMS, MEETINGS, LICENCE, RELEASE, REMIND, RETENTION -> RunCounts.NONE;
			default -> stage.counts().without(CountKind.READ);
		};
	}

	/** Fails if a stage has failed or did not begin. */
	private void requireAllStages(RunRecorder night) {
		List<Run> stages = this.runs.stagesOf(night.id());
		List<Message> sentences = new ArrayList<>();
		stages.forEach((stage) -> {
			sentences.add(sentence(stage));
			stage.message().ifPresent(sentences::add);
		});
		Message report = Message.sentences(sentences);
		log.info("Run {}, {}: {}", night.id().value(), night.asOf(), report.plain());
		List<Run> failed = stages.stream().filter((stage) -> stage.status() != RunStatus.COMPLETED).toList();
		if (!failed.isEmpty() || !stages.stream().map(Run::job).toList().containsAll(STAGES)) {
			throw new StageFailedException(report,
					failed.stream()
						.map((stage) -> "run %d (%s)".formatted(stage.id().value(), stage.job().key()))
						.collect(Collectors.joining(", ")));
		}
	}

	private static Message sentence(Run stage) {
		RunCounts counts = stage.counts();
		Argument status = Argument.message(Message.of("status." + stage.status().name()));
		return switch (stage.job()) {
			case SYNC -> Message.of("nightly.SYNC", status, Argument.number(counts.of(CountKind.READ)),
					Argument.number(counts.of(CountKind.CREATED)), Argument.number(counts.of(CountKind.UPDATED)),
					Argument.number(counts.of(CountKind.MISSING)), Argument.number(counts.of(CountKind.RETIRED)));
			case SWEEP -> Message.of("nightly.SWEEP", status, Argument.number(counts.of(CountKind.EXPIRED)));
			case WARN -> Message.of("nightly.WARN", status, Argument.number(counts.of(CountKind.WARNED)));
			case LAPSE -> Message.of("nightly.LAPSE", status, Argument.number(counts.of(CountKind.READ)));
			case LICENCE -> Message.of("nightly.LICENCE", status, Argument.number(counts.of(CountKind.UPDATED)),
					Argument.number(counts.of(CountKind.WARNED)));
			case CLOSED_ROOMS -> Message.of("nightly.CLOSED_ROOMS", status, Argument.number(counts.of(CountKind.READ)),
					Argument.number(counts.of(CountKind.UPDATED)));
			case MEETINGS -> Message.of("nightly.MEETINGS", status, Argument.number(counts.of(CountKind.READ)));
			case RELEASE -> Message.of("nightly.RELEASE", status, Argument.number(counts.of(CountKind.UPDATED)));
			case REMIND -> Message.of("nightly.REMIND", status, Argument.number(counts.of(CountKind.WARNED)));
			case RETENTION -> Message.of("nightly.RETENTION", status, Argument.number(counts.of(CountKind.READ)));
			case APPLY -> Message.of("nightly.APPLY", status, Argument.number(counts.of(CountKind.UPDATED)),
					Argument.number(counts.of(CountKind.SKIPPED)));
			case NIGHTLY, USAGE_IMPORT, ROOMS_IMPORT, MEETINGS_IMPORT, ROOMS_PUBLISH, REINVITE_LIST, REINVITE_SEND ->
				throw new IllegalArgumentException("Not a stage of the nightly job: " + stage.job());
		};
	}

}
