package io.roomkeeper.reinvite;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;

/**
 * Thrown when somebody, or a reply of the mail server, has changed the item since it was
 * read.
 */
public class ReinviteChangedException extends FixableException {

	ReinviteChangedException(ReinviteId id) {
		super(FailureText.of("reinvite.changed", Argument.id(id.value())));
	}

}
