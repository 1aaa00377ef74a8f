package io.roomkeeper.run;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.NotFoundException;

import org.jspecify.annotations.Nullable;

/**
 * What has run and what became of it, for admins and the helpdesk. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anybody else.
 */
public final class RunHistory {

	private final Runs runs;

	/**
	 * @param runs where they are stored
	 */
	public RunHistory(Runs runs) {
		this.runs = runs;
	}

	/**
	 * Runs that are no stage of another, latest first, from before {@code before}; null
	 * from the latest.
	 */
	public List<Run> latest(Actor actor, @Nullable RunId before, int limit) {
		requireReader(actor);
		return this.runs.latest(before, limit);
	}

	/**
	 * One run.
	 * @throws NotFoundException where there is no run with that id
	 */
	public Run find(Actor actor, RunId id) {
		requireReader(actor);
		return this.runs.find(id)
			.orElseThrow(
					() -> new NotFoundException("There is no run " + id.value(), "List the runs to see their numbers"));
	}

	/** The stages of a run, in their order; most runs have none. */
	public List<Run> stagesOf(Actor actor, RunId id) {
		requireReader(actor);
		return this.runs.stagesOf(id);
	}

	/**
	 * What a run did to each item, in its order, from behind position {@code after}; 0
	 * from the beginning.
	 */
	public List<RunItem> items(Actor actor, RunId id, Optional<RunItem.Outcome> outcome, int after, int limit) {
		requireReader(actor);
		return this.runs.items(id, outcome, after, limit);
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

}
