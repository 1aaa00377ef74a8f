package io.roomkeeper.directory.ldap.connection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.naming.NamingEnumeration;
import javax.naming.NamingException;
import javax.naming.directory.Attribute;
import javax.naming.directory.Attributes;
import javax.naming.directory.BasicAttributes;
import javax.naming.directory.SearchResult;

import io.roomkeeper.directory.NameValues;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory as it was read. Each value that is kept passes the gate; what
 * the gate cleans or refuses is noted.
 *
 * @param dn where it stands
 * @param attributes what was asked for and is there
 * @param notes which of its values were cleaned or left out so far, and why, a sentence
 * each
 */
public record Entry(String dn, Attributes attributes, List<String> notes) {

	/** No attribute type begins so, and therefore no distinguished name. */
	private static final String NO_NAME = "? ";

	public Entry(String dn, Attributes attributes) {
		this(dn, attributes, new ArrayList<>(0));
	}

	public static Entry of(SearchResult result) {
		return new Entry(result.getNameInNamespace(), result.getAttributes());
	}

	/**
	 * An entry whose name could not be read, so that nothing else of it was.
	 * @param why what the library says about its name
	 */
	public static Entry unreadable(String why) {
		return new Entry(NO_NAME + why, new BasicAttributes());
	}

	/**
	 * The value that is meant, of those that can be kept: the one that names the entry,
	 * else the first in a defined order.
	 */
	Optional<String> first(String attribute, ValueKind kind) throws NamingException {
		return values(attribute, kind).chosen(this.dn, Optional.empty());
	}

	/** The values that can be kept, in a defined order. */
	NameValues values(String attribute, ValueKind kind) throws NamingException {
		return NameValues.of(all(attribute, kind));
	}

	/** All values that can be kept, in the directory's order. */
	List<String> all(String attribute, ValueKind kind) throws NamingException {
		List<String> values = new ArrayList<>();
		for (String text : texts(attribute)) {
			checked(attribute, kind, text).ifPresent(values::add);
		}
		return values;
	}

	/**
	 * The value that is meant, of an attribute without which the entry is of no use.
	 * @throws UnusableEntryException when it has none that can be kept
	 */
	public String required(String attribute, ValueKind kind) throws UnusableEntryException, NamingException {
		return meant(requiredValues(attribute, kind));
	}

	/**
	 * The values that can be kept, of an attribute without which the entry is of no use.
	 * @throws UnusableEntryException when it has none
	 */
	NameValues requiredValues(String attribute, ValueKind kind) throws UnusableEntryException, NamingException {
		int before = this.notes.size();
		NameValues values = values(attribute, kind);
		if (values.all().isEmpty()) {
			throw new UnusableEntryException(
					(this.notes.size() > before) ? this.notes.removeLast() : "It has no %s".formatted(attribute));
		}
		return values;
	}

	/** The value that is meant, of values of which there is one at least. */
	String meant(NameValues values) {
		return values.chosen(this.dn, Optional.empty()).orElseThrow();
	}

	/**
	 * All values that are not blank, as they are, without the space around them: to look
	 * something up or to compare, never to keep.
	 */
	public List<String> texts(String attribute) throws NamingException {
		List<String> values = new ArrayList<>();
		NamingEnumeration<?> all = held(attribute);
		while (all.hasMore()) {
			text(all.next()).ifPresent(values::add);
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
	 * Where it stands, for an entry that is kept.
	 * @throws UnusableEntryException when that is no distinguished name that can be kept
	 */
	public void checkName() throws UnusableEntryException {
		if (this.dn.startsWith(NO_NAME)) {
			throw new UnusableEntryException("Its name is no distinguished name");
		}
		if (ValueGate.check(ValueKind.DN, this.dn) instanceof Refused(String problem)) {
			throw new UnusableEntryException("Its name " + problem);
		}
		if (!DnSyntax.isValid(this.dn)) {
			throw new UnusableEntryException("Its name is no distinguished name");
		}
	}

	private NamingEnumeration<?> held(String attribute) throws NamingException {
		@Nullable Attribute held = attribute.isEmpty() ? null : this.attributes.get(attribute);
		return (held != null) ? held.getAll() : new javax.naming.directory.BasicAttribute(attribute).getAll();
	}

	private static Optional<String> text(@Nullable Object value) {
		return (value instanceof String text && !text.isBlank()) ? Optional.of(text.strip()) : Optional.empty();
	}

	private Optional<String> checked(String attribute, ValueKind kind, String text) {
		return switch (ValueGate.check(kind, text)) {
			case Kept(String value) -> Optional.of(value);
			case Cleaned(String value, String problem) -> {
				this.notes.add("Its %s %s and was cleaned".formatted(attribute, problem));
				yield Optional.of(value);
			}
			case Refused(String problem) -> {
				this.notes.add("Its %s %s and was left out".formatted(attribute, problem));
				yield Optional.empty();
			}
		};
	}

}
