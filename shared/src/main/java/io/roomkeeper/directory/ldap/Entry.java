package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.SearchResult;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory as it was read.
 *
 * @param dn where it stands
 * @param attributes what was asked for and is there
 */
record Entry(String dn, Attributes attributes) {

	static Entry of(SearchResult result) {
		return new Entry(result.getNameInNamespace(), result.getAttributes());
	}

	/** The first value that is not blank. */
	Optional<String> first(String attribute, int maxLength) throws UnusableEntryException, NamingException {
		Attribute held = held(attribute);
		for (int i = 0; held != null && i < held.size(); i++) {
			if (held.get(i) instanceof String value && !value.isBlank()) {
				return Optional.of(checked(attribute, value.strip(), maxLength));
			}
		}
		return Optional.empty();
	}

	private @Nullable Attribute held(String attribute) {
		return attribute.isEmpty() ? null : this.attributes.get(attribute);
	}

	/**
	 * All values that are not blank, without the spaces around them.
	 * @throws UnusableEntryException when a value is longer than what can be stored
	 */
	List<String> all(String attribute, int maxLength) throws UnusableEntryException, NamingException {
		List<String> values = new ArrayList<>();
		Attribute held = held(attribute);
		if (held == null) {
			return values;
		}
		NamingEnumeration<?> all = held.getAll();
		while (all.hasMore()) {
			if (all.next() instanceof String value && !value.isBlank()) {
				values.add(checked(attribute, value.strip(), maxLength));
			}
		}
		return values;
	}

	/** The first value of an attribute that is binary. */
	Optional<byte[]> bytes(String attribute) throws NamingException {
		Attribute held = this.attributes.get(attribute);
		return (held != null && held.size() > 0 && held.get() instanceof byte[] value) ? Optional.of(value)
				: Optional.empty();
	}

	/**
	 * The first value that is not blank, of an attribute without which it is of no use.
	 */
	String required(String attribute, int maxLength) throws UnusableEntryException, NamingException {
		return first(attribute, maxLength)
			.orElseThrow(() -> new UnusableEntryException("It has no %s".formatted(attribute)));
	}

	private static String checked(String attribute, String value, int maxLength) throws UnusableEntryException {
		if (value.length() > maxLength) {
			throw new UnusableEntryException(
					"Its %s has %d characters, at most %d can be kept".formatted(attribute, value.length(), maxLength));
		}
		return value;
	}

}
