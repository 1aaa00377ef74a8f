package io.roomkeeper.directory.ldap.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Converts an entry.
 *
 * @param <T> the result
 */
public interface EntryMapper<T> {

	/** Returns the attributes that the mapper needs. */
	List<String> attributes();

	/**
	 * Converts an entry.
	 * @throws UnusableEntryException if a required attribute is missing
	 */
	T map(Entry entry) throws UnusableEntryException, NamingException;

	/** Returns whether the entry is disabled and counts as missing. */
	default boolean absent(Entry entry) throws NamingException {
		return false;
	}

	/** Returns the identity of an entry, which may be unusable otherwise. */
	default Optional<DirectoryId> identity(Entry entry) throws NamingException {
		return Optional.empty();
	}

	/** Returns the names without empty ones and without repetitions. */
	static List<String> attributes(String... names) {
		return Stream.of(names).filter(Predicate.not(String::isEmpty)).distinct().toList();
	}

	/** Returns the identity of an entry. */
	static DirectoryId id(Entry entry, String attribute) throws UnusableEntryException, NamingException {
		if (attribute.equalsIgnoreCase(ActiveDirectoryId.ATTRIBUTE)) {
			return new DirectoryId(ActiveDirectoryId.text(entry.bytes(attribute)
				.orElseThrow(() -> new UnusableEntryException(Message.of("entry.lacks", Argument.text(attribute))))));
		}
		return new DirectoryId(entry.required(attribute, ValueKind.DIRECTORY_ID).toLowerCase(Locale.ROOT));
	}

	/** Returns the identity of an entry; empty if it cannot be read. */
	static Optional<DirectoryId> identity(Entry entry, String attribute) throws NamingException {
		try {
			return Optional.of(id(new Entry(entry.dn(), entry.attributes(), new ArrayList<>(0)), attribute));
		}
		catch (UnusableEntryException _) {
			return Optional.empty();
		}
	}

}
