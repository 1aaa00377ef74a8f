package io.roomkeeper.person;

import io.roomkeeper.directory.DirectoryUser;

/**
 * What a sync needs to know about a person who was seen before.
 *
 * @param id our own number for the person
 * @param fingerprint the fingerprint of the stored entry, see
 * {@link DirectoryUser#fingerprint()}
 * @param missing whether the person is marked missing
 */
public record KnownPerson(PersonId id, long fingerprint, boolean missing) {

}
