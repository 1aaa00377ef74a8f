package io.roomkeeper.directory.ldap.connection;

import java.util.ArrayList;
import java.util.Collections;
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
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the directory as it was read. Every stored value is checked first. The
 * notes list the values that were cleaned or refused. A search among the few attributes
 * of an entry takes half the time that JNDI's table takes.
 *
 * @param dn the distinguished name
 * @param attributes the requested attributes that the entry has
 * @param notes the values that were cleaned or refused so far, and why; a sentence each
 */
public record Entry(String dn, List<? extends Attribute> attributes, List<Message> notes) {

	/**
	 * A prefix for names that could not be read. No distinguished name begins with it.
	 */
	private static final String NO_NAME = "? ";

	public Entry(String dn, Attributes attributes) {
		this(dn, Collections.list(attributes.getAll()), new ArrayList<>(0));
	}

	public static Entry of(SearchResult result) {
		return new Entry(result.getNameInNamespace(), result.getAttributes());
	}

	/**
	 * Creates an entry whose name could not be read. It has no attributes.
	 * @param why the library's message about the name
	 */
	public static Entry unreadable(String why) {
		return new Entry(NO_NAME + why, new BasicAttributes());
	}

	/** Returns an attribute, in whatever case its name is written. */
	public @Nullable Attribute attribute(String name) {
		for (Attribute attribute : this.attributes) {
			if (attribute.getID().equalsIgnoreCase(name)) {
				return attribute;
			}
		}
		return null;
	}

	/**
	 * Returns the attribute's value that can be stored. Of several, returns the one in
	 * the entry's name, else the first in a defined order.
	 */
	Optional<String> first(String attribute, ValueKind kind) throws NamingException {
		return values(attribute, kind).chosen(this.dn, Optional.empty());
	}

	/** Returns the values that can be stored, in a defined order. */
	NameValues values(String attribute, ValueKind kind) throws NamingException {
		return NameValues.of(all(attribute, kind));
	}

	/** Returns all values that can be stored, in the directory's order. */
	List<String> all(String attribute, ValueKind kind) throws NamingException {
		List<String> texts = texts(attribute);
		if (texts.size() == 1) {
			return checked(attribute, kind, texts.getFirst()).map(List::of).orElseGet(List::of);
		}
		List<String> values = new ArrayList<>(texts.size());
		for (String text : texts) {
			checked(attribute, kind, text).ifPresent(values::add);
		}
		return values;
	}

	/**
	 * Returns the value of a required attribute.
	 * @throws UnusableEntryException if the entry has no value that can be stored
	 */
	public String required(String attribute, ValueKind kind) throws UnusableEntryException, NamingException {
		return meant(requiredValues(attribute, kind));
	}

	/**
	 * Returns the values of a required attribute that can be stored.
	 * @throws UnusableEntryException if there are none
	 */
	NameValues requiredValues(String attribute, ValueKind kind) throws UnusableEntryException, NamingException {
		int before = this.notes.size();
		NameValues values = values(attribute, kind);
		if (values.all().isEmpty()) {
			throw new UnusableEntryException((this.notes.size() > before) ? this.notes.removeLast()
					: Message.of("entry.lacks", Argument.text(attribute)));
		}
		return values;
	}

	/** Returns the preferred one of several values. */
	String meant(NameValues values) {
		return values.chosen(this.dn, Optional.empty()).orElseThrow();
	}

	/**
	 * Returns all non-blank values, trimmed but otherwise unchanged. They serve to search
	 * or to compare; they must not be stored.
	 */
	public List<String> texts(String attribute) throws NamingException {
		@Nullable Attribute held = attribute.isEmpty() ? null : attribute(attribute);
		if (held == null) {
			return List.of();
		}
		if (held.size() == 1) {
			return text(held.get()).map(List::of).orElseGet(List::of);
		}
		List<String> values = new ArrayList<>(held.size());
		NamingEnumeration<?> all = held.getAll();
		while (all.hasMore()) {
			text(all.next()).ifPresent(values::add);
		}
		return values;
	}

	/** Returns the first value of a binary attribute. */
	Optional<byte[]> bytes(String attribute) throws NamingException {
		@Nullable Attribute held = attribute(attribute);
		return (held != null && held.size() > 0 && held.get() instanceof byte[] value) ? Optional.of(value)
				: Optional.empty();
	}

	/**
	 * Checks that the entry's name can be stored.
	 * @throws UnusableEntryException if it is no valid distinguished name
	 */
	public void checkName() throws UnusableEntryException {
		if (this.dn.startsWith(NO_NAME)) {
			throw new UnusableEntryException(Message.of("entry.name"));
		}
		if (ValueGate.check(ValueKind.DN, this.dn) instanceof Refused(Message problem)) {
			throw new UnusableEntryException(Message.of("entry.name.refused", Argument.message(problem)));
		}
		if (!DnSyntax.isValid(this.dn)) {
			throw new UnusableEntryException(Message.of("entry.name"));
		}
	}

	private static Optional<String> text(@Nullable Object value) {
		return (value instanceof String text && !text.isBlank()) ? Optional.of(text.strip()) : Optional.empty();
	}

	private Optional<String> checked(String attribute, ValueKind kind, String text) {
		return switch (ValueGate.check(kind, text)) {
			case Kept(String value) -> Optional.of(value);
			case Cleaned(String value, Message problem) -> {
				this.notes.add(Message.of("entry.cleaned", Argument.text(attribute), Argument.message(problem)));
				yield Optional.of(value);
			}
			case Refused(Message problem) -> {
				this.notes.add(Message.of("entry.left-out", Argument.text(attribute), Argument.message(problem)));
				yield Optional.empty();
			}
		};
	}

}
