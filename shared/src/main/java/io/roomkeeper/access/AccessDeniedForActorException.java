package io.roomkeeper.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import io.roomkeeper.failure.FixableException;

/** Thrown when the actor does not have the rights that an operation requires. */
public class AccessDeniedForActorException extends FixableException {

	private final transient Actor actor;

	AccessDeniedForActorException(Actor actor, Role... needed) {
		super("'%s' may not do this".formatted(actor.name()),
				"Ask somebody with the role " + Arrays.stream(needed)
					.map((role) -> role.name().toLowerCase(Locale.ROOT))
					.collect(Collectors.joining(" or ")));
		this.actor = actor;
	}

	/**
	 * @param what what the actor may not do, and why
	 * @param remedy who may do it
	 */
	public AccessDeniedForActorException(Actor actor, String what, String remedy) {
		super(what, remedy);
		this.actor = actor;
	}

	/** Returns the actor who was refused. */
	public Actor actor() {
		return this.actor;
	}

}
