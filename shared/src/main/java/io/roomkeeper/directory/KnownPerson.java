package io.roomkeeper.directory;

/**
 * What a sync needs to know of somebody it has seen before.
 *
 * @param id our own number for them
 * @param fingerprint of what was stored, see {@link DirectoryUser#fingerprint()}
 * @param missing whether they are marked missing
 */
public record KnownPerson(PersonId id, long fingerprint, boolean missing) {

}
