package io.roomkeeper.veto;

import java.util.Arrays;
import java.util.Locale;

import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;

/** What a veto holds. */
public enum VetoKind {

	/** The sweep does not expire the room. */
	EXPIRY,

	/** The sync does not retire the room of a person who is missing. */
	RETIREMENT,

	/**
	 * The personal link and a chosen number are not taken back after the licence was
	 * lost.
	 */
	LINK,

	/** A number in quarantine is not released. */
	NUMBER;

	/** Returns the name used in commands and addresses, for example {@code expiry}. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Returns the kind with that name.
	 * @throws InvalidInputException if there is none
	 */
	public static VetoKind parse(String key) {
		return Arrays.stream(values())
			.filter((kind) -> kind.key().equals(key.toLowerCase(Locale.ROOT)))
			.findFirst()
			.orElseThrow(() -> new InvalidInputException(FailureText.of("veto.kind", Argument.text(key))));
	}

}
