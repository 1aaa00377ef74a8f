package io.roomkeeper.person;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.directory.DirectoryUser;

/**
 * A person as they were last seen in the directory.
 *
 * @param id our own number for the person
 * @param seen their entry as last read
 * @param missingSince since when the directory has not had them; empty if present
 */
public record Person(PersonId id, DirectoryUser seen, Optional<Instant> missingSince) {

}
