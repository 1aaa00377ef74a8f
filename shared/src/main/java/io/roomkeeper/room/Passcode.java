package io.roomkeeper.room;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The passcode of a room: 1 to 10 letters, digits or {@code @ - _ *}. It is a secret, so
 * {@link #toString()} hides it.
 *
 * @param text the passcode itself
 */
public record Passcode(String text) {

	private static final Pattern VALID = Pattern.compile("[A-Za-z0-9@_*-]{1,10}");

	/** Excludes 0 O 1 l I, which look alike on a phone. */
	private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

	private static final int LENGTH = 8;

	public Passcode {
		if (!VALID.matcher(text).matches()) {
			throw new InvalidInputException(Message.of("passcode.refused", Argument.number(text.length())),
					Message.of("passcode.refused.fix"));
		}
	}

	/**
	 * Generates a new passcode of eight characters, about 46 random bits.
	 * @param random a cryptographically secure random source
	 */
	public static Passcode draw(RandomGenerator random) {
		StringBuilder text = new StringBuilder(LENGTH);
		for (int i = 0; i < LENGTH; i++) {
			text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
		}
		return new Passcode(text.toString());
	}

	/** Compares a passcode in constant time. */
	public boolean matches(String brought) {
		return MessageDigest.isEqual(this.text.getBytes(StandardCharsets.UTF_8),
				brought.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public String toString() {
		return "•".repeat(LENGTH);
	}

}
