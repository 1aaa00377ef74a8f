package io.roomkeeper.meeting;

import io.roomkeeper.person.PersonId;

/**
 * Decides from the settings whether the links of a host's meetings count as the passcode.
 */
@FunctionalInterface
public interface LinkPolicy {

	/** Returns whether somebody who comes by the link needs no passcode. */
	boolean countsAsPasscode(PersonId host);

}
