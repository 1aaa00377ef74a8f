package io.roomkeeper.binding;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when the data belongs to another directory than the configured one. */
public class OtherDirectoryException extends FixableException {

	OtherDirectoryException(String bound, String found) {
		super(Message.of("directory.other", Argument.text(bound), Argument.text(found)),
				Message.of("directory.other.fix"), null);
	}

}
