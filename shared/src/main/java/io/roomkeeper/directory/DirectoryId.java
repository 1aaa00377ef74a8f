package io.roomkeeper.directory;

/**
 * The permanent identity of an entry, which survives renaming and moving:
 * {@code entryUUID} (RFC 4530) or the directory's own equivalent, in lower case.
 *
 * @param value 1 to 128 characters
 */
public record DirectoryId(String value) {

	public DirectoryId {
		if (value.isBlank() || value.length() > 128) {
			throw new IllegalArgumentException("A directory id has 1 to 128 characters: '%s'".formatted(value));
		}
	}

}
