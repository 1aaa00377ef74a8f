package io.roomkeeper.room.edit;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.room.PersonalLink;

/**
 * Words that nobody may take as a personal link.
 *
 * @param words the words, in lower case
 */
public record ReservedLinks(Set<String> words) {

	public ReservedLinks {
		words = words.stream().map((word) -> word.strip().toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
	}

	/** Returns whether a link is one of the words. */
	public boolean contains(PersonalLink link) {
		return this.words.contains(link.key());
	}

}
