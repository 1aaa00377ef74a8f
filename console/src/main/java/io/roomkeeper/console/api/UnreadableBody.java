package io.roomkeeper.console.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says which field of a JSON body is wrong, and what is expected. It never repeats a
 * value, which may be a secret.
 */
final class UnreadableBody {

	/** The maximum number of characters of a name that are repeated. */
	private static final int LONGEST_NAME = 60;

	private static final int MOST_FIELDS = 20;

	private final String field;

	private final String mistake;

	private UnreadableBody(String field, String mistake) {
		this.field = field;
		this.mistake = mistake;
	}

	/**
	 * Reads what is wrong from the failure.
	 * @param cause null if there is no body
	 */
	static UnreadableBody of(@Nullable Throwable cause) {
		return switch (cause) {
			case null -> new UnreadableBody("", "is missing");
			case UnrecognizedPropertyException unknown -> new UnreadableBody(path(unknown), unknown(unknown));
			case MismatchedInputException mismatch when mismatch.getPath().isEmpty() ->
				new UnreadableBody("", "must be one JSON object");
			case MismatchedInputException mismatch ->
				new UnreadableBody(path(mismatch), "must be " + expected(mismatch.getTargetType()));
			case StreamReadException malformed ->
				new UnreadableBody("", "is not valid JSON, or has a field twice" + place(malformed.getLocation()));
			case JacksonException other when !other.getPath().isEmpty() ->
				new UnreadableBody(path(other), "cannot have this value");
			default -> new UnreadableBody("", "does not have the expected JSON format");
		};
	}

	/** Returns the sentence for the problem. */
	String detail() {
		String subject = this.field.isEmpty() ? "The body" : "'" + this.field + "'";
		return "%s %s. See /api/openapi.json.".formatted(subject, this.mistake);
	}

	/** Returns the field and what is expected; empty if no field is wrong. */
	List<Problem.Mistake> mistakes() {
		return this.field.isEmpty() ? List.of() : List.of(new Problem.Mistake(this.field, this.mistake));
	}

	private static String unknown(UnrecognizedPropertyException unknown) {
		Collection<Object> known = Optional.ofNullable(unknown.getKnownPropertyIds()).orElseGet(List::of);
		return known.isEmpty() ? "is not a known field" : "is not a known field; known are "
				+ known.stream().map(String::valueOf).sorted().limit(MOST_FIELDS).collect(Collectors.joining(", "));
	}

	/** Returns a path such as {@code settings[0].key}. */
	private static String path(JacksonException failure) {
		StringBuilder path = new StringBuilder();
		for (Reference step : failure.getPath()) {
			String name = step.getPropertyName();
			if (name == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(shown(name));
			}
		}
		return path.toString();
	}

	/** Returns a name without what could break the line, and not longer than a line. */
	private static String shown(String name) {
		String printable = name.replaceAll("[^\\p{L}\\p{N}\\p{P}\\p{S} ]", "?").replace('\'', '"');
		return (printable.length() > LONGEST_NAME) ? printable.substring(0, LONGEST_NAME) + "…" : printable;
	}

	private static String place(@Nullable TokenStreamLocation location) {
		return (location != null) ? " (line %d, column %d)".formatted(location.getLineNr(), location.getColumnNr())
				: "";
	}

	private static String expected(@Nullable Class<?> declared) {
		Class<?> type = (declared != null) ? ClassUtils.resolvePrimitiveIfNecessary(declared) : Object.class;
		if (type == String.class) {
			return "text";
		}
		if (type == Boolean.class) {
			return "true or false";
		}
		if (Number.class.isAssignableFrom(type)) {
			return (type == Double.class || type == Float.class) ? "a number" : "a whole number";
		}
		if (type == LocalDate.class) {
			return "a date such as 2026-11-22";
		}
		if (type == Instant.class) {
			return "a time such as 2026-11-22T09:30:00Z";
		}
		if (type.isEnum()) {
			return "one of "
					+ Stream.of(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
		}
		return (type.isArray() || Collection.class.isAssignableFrom(type)) ? "a list" : "an object";
	}

}
