package io.roomkeeper.room;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when another room has taken a number or link in the meantime. The caller should
 * draw again.
 */
public class NumberTakenException extends FixableException {

	/**
	 * @param cause the constraint violation that the database reported
	 */
	public NumberTakenException(@Nullable Throwable cause) {
		super(FailureText.of("number.taken"), cause);
	}

}
