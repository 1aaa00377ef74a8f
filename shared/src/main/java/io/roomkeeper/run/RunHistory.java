package io.roomkeeper.run;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.NotFoundException;

import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;

/**
 * The history of runs for admins and the helpdesk. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for any other actor.
 */
public final class RunHistory {

	private final Runs runs;

	private final RunPartitions partitions;

	public RunHistory(Runs runs, RunPartitions partitions) {
		this.partitions = partitions;
		this.runs = runs;
	}

	/**
	 * Returns runs that are not a stage of another run, latest first, from before
	 * {@code before}; null starts at the latest.
	 */
	public List<Run> latest(Actor actor, @Nullable RunId before, int limit) {
		requireReader(actor);
		return this.runs.latest(before, limit);
	}

	/**
	 * Returns one run.
	 * @throws NotFoundException if there is no run with that id
	 */
	public Run find(Actor actor, RunId id) {
		requireReader(actor);
		return this.runs.find(id)
			.orElseThrow(() -> new NotFoundException(FailureText.of("run.none", Argument.id(id.value()))));
	}

	/** Returns the stages of a run, in their order; most runs have none. */
	public List<Run> stagesOf(Actor actor, RunId id) {
		requireReader(actor);
		return this.runs.stagesOf(id);
	}

	/**
	 * Returns the parts of a run on which several processes work; none if one process
	 * does all the work.
	 */
	public List<RunPartition> partitionsOf(Actor actor, RunId id) {
		requireReader(actor);
		return this.partitions.of(id);
	}

	/**
	 * Returns the items of a run, in their order, after position {@code after}; 0 starts
	 * at the beginning.
	 */
	public List<RunItem> items(Actor actor, RunId id, Optional<RunItem.Outcome> outcome, int after, int limit) {
		requireReader(actor);
		return this.runs.items(id, outcome, after, limit);
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

}
