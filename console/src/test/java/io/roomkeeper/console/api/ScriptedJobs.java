package io.roomkeeper.console.api;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.job.JobDefinition;
import io.roomkeeper.batch.job.Jobs;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.Runs;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;

/**
 * Begins runs without doing their work, or fails if a test wants it. Only jobs that read
 * a file really run.
 */
@Primary
class ScriptedJobs implements Jobs {

	private final List<RunRequest> started = new ArrayList<>();

	private final Runs runs;

	private @Nullable Supplier<RuntimeException> failure;

	private final Jobs real;

	ScriptedJobs(Runs runs, @Qualifier("batchJobs") Jobs real) {
		this.runs = runs;
		this.real = real;
	}

	/** Returns the requested runs, oldest first. */
	List<RunRequest> started() {
		return this.started;
	}

	/** Fails from now on; null ends that. */
	void failWith(@Nullable Supplier<RuntimeException> how) {
		this.failure = how;
	}

	@Override
	public Run start(RunRequest request) {
		request.actor().require(Role.ADMIN);
		if (this.failure != null) {
			throw this.failure.get();
		}
		this.started.add(request);
		return this.runs.begin(request, ApiApplication.NOW);
	}

	@Override
	public Run start(RunRequest request, JobDefinition definition) {
		return start(request);
	}

	@Override
	public Run run(RunRequest request) {
		return start(request);
	}

	@Override
	public Run run(RunRequest request, JobDefinition definition) {
		return this.real.run(request, definition);
	}

	@Override
	public boolean stop(RunId run, Actor actor) {
		return false;
	}

	@Override
	public void stopAll() {
		this.started.clear();
	}

	@Override
	public Run confirm(RunId run, Actor actor) {
		return startConfirmed(run, actor);
	}

	@Override
	public Run confirm(RunId run, Actor actor, JobDefinition definition) {
		return startConfirmed(run, actor);
	}

	@Override
	public Run startConfirmed(RunId run, Actor actor) {
		actor.require(Role.ADMIN);
		this.runs.resume(run, ApiApplication.NOW);
		return this.runs.find(run).orElseThrow();
	}

}
