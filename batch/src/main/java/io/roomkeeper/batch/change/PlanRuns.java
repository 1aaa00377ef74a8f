package io.roomkeeper.batch.change;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.batch.job.JobParts;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import org.springframework.stereotype.Component;

/**
 * Starts the runs that apply plans. Every method throws the exceptions of
 * {@link PlanExecution#applicable}, and
 * {@link io.roomkeeper.run.JobAlreadyRunningException} while another plan is being
 * applied.
 */
@Component
public class PlanRuns {

	private final Jobs jobs;

	private final JobParts parts;

	private final PlanItems items;

	private final PlanExecution execution;

	private final Account account;

	private final Clock clock;

	PlanRuns(Jobs jobs, JobParts parts, PlanItems items, PlanExecution execution, Account account, Clock clock) {
		this.items = items;
		this.jobs = jobs;
		this.parts = parts;
		this.execution = execution;
		this.account = account;
		this.clock = clock;
	}

	/** Applies a plan, or continues to, and waits for the end. */
	public Run run(Actor actor, PlanId id, RunOrigin origin) {
		return this.jobs.run(request(actor, origin), job(actor, id));
	}

	/** Applies a plan, or continues to, in the background. */
	public Run start(Actor actor, PlanId id, RunOrigin origin) {
		return this.jobs.start(request(actor, origin), job(actor, id));
	}

	/** Applies a plan, or continues to, as a part of another run, and waits. */
	Run within(Actor actor, PlanId id, Run parent) {
		return this.jobs.run(new RunRequest(JobName.APPLY, RunMode.APPLY, this.account.today(this.clock), actor,
				parent.origin(), Optional.of(parent.id())), job(actor, id));
	}

	/** Returns whether a plan has items that are due, regardless of its status. */
	public boolean isDue(PlanId id) {
		return this.execution.isDue(id);
	}

	private PlanJob job(Actor actor, PlanId id) {
		return new PlanJob(this.parts, this.items, this.execution, this.execution.applicable(actor, id));
	}

	private RunRequest request(Actor actor, RunOrigin origin) {
		return RunRequest.of(JobName.APPLY, RunMode.APPLY, this.account.today(this.clock), actor, origin);
	}

}
