package io.roomkeeper.sample;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import io.roomkeeper.sample.NamePool.FullName;

/**
 * Someone of the sample organisation.
 *
 * @param uid the name they would sign in with
 * @param name how they are called
 * @param pool where the name comes from, and so the language of their meetings
 * @param mail their mail address
 * @param licensed whether they have a licence
 * @param position what they do there
 * @param department where they do it
 * @param link the name of the personal link that they have already
 * @param habit how they use their room
 */
record SamplePerson(String uid, FullName name, NamePool pool, Optional<String> mail, boolean licensed,
		Position position, String department, Optional<String> link, Habit habit) {

	/** Their identity in the directory, always the same for the same uid. */
	UUID entryUuid() {
		return UUID.nameUUIDFromBytes(("person " + this.uid).getBytes(StandardCharsets.UTF_8));
	}

	/** Where their entry stands. */
	String dn() {
		return "uid=" + this.uid + ",ou=" + this.position.unit() + ',' + SampleOrganisation.PEOPLE;
	}

	/** Their name in Latin letters. */
	String commonName() {
		return (this.name.given() + ' ' + this.name.family()).strip();
	}

}
