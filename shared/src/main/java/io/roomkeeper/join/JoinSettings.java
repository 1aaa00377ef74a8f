package io.roomkeeper.join;

import io.roomkeeper.person.PersonId;

/** Reads from the settings of a host who may enter. */
public interface JoinSettings {

	/** Returns whether only people who have signed in may enter. */
	boolean signInRequired(PersonId host);

}
