package io.roomkeeper.access;

import java.util.Arrays;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when the actor does not have the rights that an operation requires. */
public class AccessDeniedForActorException extends FixableException {

	private final transient Actor actor;

	AccessDeniedForActorException(Actor actor, Role... needed) {
		super(FailureText.of("denied", Argument.text(actor.name()), Argument.message(anyOf(needed))));
		this.actor = actor;
	}

	/**
	 * @param text what the actor may not do and why, and who may do it
	 */
	public AccessDeniedForActorException(Actor actor, FailureText text) {
		super(text);
		this.actor = actor;
	}

	private static Message anyOf(Role... roles) {
		return Arrays.stream(roles)
			.map(Role::text)
			.reduce((some, next) -> Message.of("either", Argument.message(some), Argument.message(next)))
			.orElse(Message.NONE);
	}

	/** Returns the actor who was refused. */
	public Actor actor() {
		return this.actor;
	}

}
