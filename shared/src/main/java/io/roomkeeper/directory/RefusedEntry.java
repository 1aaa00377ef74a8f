package io.roomkeeper.directory;

/**
 * An entry that was read and cannot be used.
 *
 * @param dn where it stands
 * @param reason why, in one sentence
 */
public record RefusedEntry(String dn, String reason) {

}
