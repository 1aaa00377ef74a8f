package io.roomkeeper.room;

import java.util.Locale;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;

/**
 * The name in {@code /my/…}: 5 to 40 letters, digits and periods, beginning with a letter
 * (support article KB0068443). Links are compared without regard to case.
 *
 * @param name as its owner writes it
 */
public record PersonalLink(String name) {

	private static final Pattern VALID = Pattern.compile("[A-Za-z][A-Za-z0-9.]{4,39}");

	public PersonalLink {
		if (!VALID.matcher(name).matches()) {
			throw new InvalidInputException("'%s' cannot be a personal link: %s".formatted(name, why(name)),
					"Use 5 to 40 letters, digits and periods, beginning with a letter");
		}
	}

	/** Returns the form in which links are compared and stored uniquely. */
	public String key() {
		return this.name.toLowerCase(Locale.ROOT);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PersonalLink link && link.key().equals(key());
	}

	@Override
	public int hashCode() {
		return key().hashCode();
	}

	@Override
	public String toString() {
		return this.name;
	}

	private static String why(String name) {
		if (name.length() < 5 || name.length() > 40) {
			return "it has %d characters".formatted(name.length());
		}
		return name.matches("[A-Za-z].*") ? "it has a character that is no letter, digit or period"
				: "it does not begin with a letter";
	}

}
