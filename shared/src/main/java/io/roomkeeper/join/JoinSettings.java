package io.roomkeeper.join;

import io.roomkeeper.person.PersonId;

/** Reads from the settings of a host who may enter. */
interface JoinSettings {

	/** Returns who may enter the rooms of a host. */
	Admission of(PersonId host);

}
