package io.roomkeeper.batch.job;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;

import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * Stores who started a run with each partition. A process without access to the directory
 * could not determine their roles; the process that started the run checks these while it
 * waits.
 */
public final class StoredActor {

	private static final String NAME = "starter";

	private static final String ROLES = "starter.roles";

	private static final String ORIGIN = "starter.origin";

	private StoredActor() {
	}

	/** Returns a copy of a range with the actor. */
	static ExecutionContext with(ExecutionContext range, Actor actor) {
		ExecutionContext context = new ExecutionContext(range);
		context.putString(NAME, actor.name());
		context.putString(ROLES, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
		context.putString(ORIGIN, actor.origin().text());
		return context;
	}

	/** Returns the actor who was stored with a partition. */
	public static Actor of(ExecutionContext context) {
		Set<Role> roles = Arrays.stream(context.getString(ROLES).split(","))
			.map(Role::valueOf)
			.collect(Collectors.toSet());
		return new Actor(context.getString(NAME), roles, new Origin(context.getString(ORIGIN)));
	}

}
