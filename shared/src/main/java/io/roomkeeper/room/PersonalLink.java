package io.roomkeeper.room;

import java.util.Locale;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

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
			throw new InvalidInputException(
					Message.of("link.refused", Argument.text(name), Argument.message(why(name))),
					Message.of("link.refused.fix"));
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

	private static Message why(String name) {
		if (name.length() < 5 || name.length() > 40) {
			return Message.of("link.length", Argument.number(name.length()));
		}
		return Message.of(name.matches("[A-Za-z].*") ? "link.character" : "link.first");
	}

}
