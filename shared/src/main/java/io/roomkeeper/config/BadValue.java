package io.roomkeeper.config;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;

import io.roomkeeper.failure.InvalidInputException;

/** Describes a key with an invalid value. */
final class BadValue {

	private static final Map<Class<?>, String> EXAMPLES = Map.of(ZoneId.class, "a time zone such as Europe/Madrid",
			LocalDate.class, "a date such as 2026-03-01", Duration.class, "a time such as 30s or 10m", Integer.class,
			"a whole number", int.class, "a whole number", Boolean.class, "true or false", boolean.class,
			"true or false");

	private BadValue() {
	}

	static InvalidInputException refusal(BindException ex) {
		ConfigurationProperty property = ex.getProperty();
		Class<?> type = ex.getTarget().getType().resolve(Object.class);
		if (property == null) {
			return new InvalidInputException("%s cannot be used".formatted(ex.getName()), remedy(type));
		}
		String where = (property.getOrigin() != null) ? " (%s)".formatted(property.getOrigin()) : "";
		return new InvalidInputException("%s cannot be used for %s%s".formatted(
				shown(property.getName().toString(), property.getValue()), property.getName(), where), remedy(type));
	}

	private static String shown(String name, @Nullable Object value) {
		boolean secret = name.matches(".*(password|secret|token).*");
		return secret ? "The value" : "'%s'".formatted(value);
	}

	private static String remedy(Class<?> type) {
		if (type.isEnum()) {
			return "Use one of " + Arrays.stream(type.getEnumConstants())
				.map((constant) -> constant.toString().toLowerCase(Locale.ROOT))
				.collect(Collectors.joining(", "));
		}
		return "Give " + EXAMPLES.getOrDefault(type, "a value of the kind that docs/operating.md describes");
	}

}
