package io.roomkeeper.meeting;

import io.roomkeeper.person.PersonId;

/**
 * Decides from the settings whether the links of a host's meetings count as the passcode.
 */
@FunctionalInterface
public interface LinkPolicy {

	/** Returns whether people who join by the link need no passcode. */
	boolean countsAsPasscode(PersonId host);

}
