package io.roomkeeper.directory.ldap.connection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.intake.ValueKind;

/**
 * Makes something of an entry.
 *
 * @param <T> what is made of it
 */
public interface EntryMapper<T> {

	/** The attributes it needs. */
	List<String> attributes();

	/**
	 * What the entry says.
	 * @throws UnusableEntryException when it lacks what is needed
	 */
	T map(Entry entry) throws UnusableEntryException, NamingException;

	/** Whether the entry is of someone who is switched off, as if it were not there. */
	default boolean absent(Entry entry) throws NamingException {
		return false;
	}

	/** What stays the same about an entry that is perhaps of no use otherwise. */
	default Optional<DirectoryId> identity(Entry entry) throws NamingException {
		return Optional.empty();
	}

	/** Attributes without those that are switched off and without repetitions. */
	static List<String> attributes(String... names) {
		return Stream.of(names).filter(Predicate.not(String::isEmpty)).distinct().toList();
	}

	/** What stays the same about the entry. */
	static DirectoryId id(Entry entry, String attribute) throws UnusableEntryException, NamingException {
		if (attribute.equalsIgnoreCase(ActiveDirectoryId.ATTRIBUTE)) {
			return new DirectoryId(ActiveDirectoryId.text(entry.bytes(attribute)
				.orElseThrow(() -> new UnusableEntryException("It has no %s".formatted(attribute)))));
		}
		return new DirectoryId(entry.required(attribute, ValueKind.DIRECTORY_ID).toLowerCase(Locale.ROOT));
	}

	/** What stays the same about the entry, where that can be read. */
	static Optional<DirectoryId> identity(Entry entry, String attribute) throws NamingException {
		try {
			return Optional.of(id(new Entry(entry.dn(), entry.attributes()), attribute));
		}
		catch (UnusableEntryException _) {
			return Optional.empty();
		}
	}

}
