package io.roomkeeper.room;

import io.roomkeeper.failure.MendableException;

import org.jspecify.annotations.Nullable;

/** Somebody else has got a number or link in the meantime; drawing again helps. */
public class NumberTakenException extends MendableException {

	/**
	 * @param cause the database's refusal
	 */
	public NumberTakenException(@Nullable Throwable cause) {
		super("A number or link was given to another room in the meantime", "Try again", cause);
	}

}
