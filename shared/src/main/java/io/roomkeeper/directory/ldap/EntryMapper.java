package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryId;

/**
 * Makes something of an entry.
 *
 * @param <T> what is made of it
 */
interface EntryMapper<T> {

	/** The longest distinguished name that can be kept. */
	int LONGEST_DN = 2000;

	/** The attributes it needs. */
	List<String> attributes();

	/**
	 * What the entry says.
	 * @throws UnusableEntryException when it lacks what is needed
	 */
	T map(Entry entry) throws UnusableEntryException, NamingException;

	/** Whether the entry is of somebody who is switched off, as if it were not there. */
	default boolean absent(Entry entry) throws NamingException {
		return false;
	}

	/** Attributes without those that are switched off and without repetitions. */
	static List<String> attributes(String... names) {
		return Stream.of(names).filter(Predicate.not(String::isEmpty)).distinct().toList();
	}

	/** What stays the same about the entry. */
	static DirectoryId id(Entry entry, String attribute) throws UnusableEntryException, NamingException {
		if (entry.dn().length() > LONGEST_DN) {
			throw new UnusableEntryException(
					"Its name has %d characters, at most %d can be kept".formatted(entry.dn().length(), LONGEST_DN));
		}
		if (attribute.equalsIgnoreCase(ActiveDirectoryId.ATTRIBUTE)) {
			return new DirectoryId(ActiveDirectoryId.text(entry.bytes(attribute)
				.orElseThrow(() -> new UnusableEntryException("It has no %s".formatted(attribute)))));
		}
		return new DirectoryId(entry.required(attribute, 128).toLowerCase(Locale.ROOT));
	}

}
