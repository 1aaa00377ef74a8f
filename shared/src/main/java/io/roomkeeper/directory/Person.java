package io.roomkeeper.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * A person as they were last seen in the directory.
 *
 * @param id our own number for them
 * @param seen what the directory said
 * @param missingSince since when the directory has not known them
 */
public record Person(PersonId id, DirectoryUser seen, Optional<Instant> missingSince) {

}
