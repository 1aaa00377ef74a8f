package io.roomkeeper.sample;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

import io.roomkeeper.sample.source.NamePool;
import io.roomkeeper.sample.source.NamePool.FullName;

/**
 * A person of the sample organisation.
 *
 * @param uid the sign-in name
 * @param pool the origin of the name, which also decides the language of the person's
 * meetings
 * @param link the name of an existing personal link
 * @param habit how the person uses the room
 */
record SamplePerson(String uid, FullName name, NamePool pool, Optional<String> mail, boolean licensed,
		Position position, String department, Optional<String> link, Habit habit) {

	/** Returns the identity in the directory, always the same for the same uid. */
	UUID entryUuid() {
		return UUID.nameUUIDFromBytes(("person " + this.uid).getBytes(StandardCharsets.UTF_8));
	}

	/** Returns the DN of the entry. */
	String dn() {
		return "uid=" + this.uid + ",ou=" + this.position.unit() + ',' + SampleOrganisation.PEOPLE;
	}

	/** Returns the name in Latin letters. */
	String commonName() {
		return (this.name.given() + ' ' + this.name.family()).strip();
	}

}
