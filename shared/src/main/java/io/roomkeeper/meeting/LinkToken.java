package io.roomkeeper.meeting;

import java.util.Base64;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret part of a meeting's link {@code /m/TOKEN}. It names the meeting and stays
 * the same when the number or the passcode changes. {@link #toString()} hides it.
 *
 * @param text 22 to 43 letters, digits, {@code -} or {@code _}
 */
public record LinkToken(String text) {

	/** 128 random bits, so that nobody can guess a token. */
	private static final int BYTES = 16;

	private static final Pattern VALID = Pattern.compile("[A-Za-z0-9_-]{22,43}");

	public LinkToken {
		if (!VALID.matcher(text).matches()) {
			throw new IllegalArgumentException("Not a token");
		}
	}

	/**
	 * Generates a new token.
	 * @param random a cryptographically secure random source
	 */
	public static LinkToken draw(RandomGenerator random) {
		byte[] bytes = new byte[BYTES];
		random.nextBytes(bytes);
		return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** Parses a token from an address; empty if no meeting can have it. */
	public static Optional<LinkToken> parse(String text) {
		return VALID.matcher(text).matches() ? Optional.of(new LinkToken(text)) : Optional.empty();
	}

	/** Returns the path of the link. */
	public String path() {
		return "/m/" + this.text;
	}

	@Override
	public String toString() {
		return "LinkToken[hidden]";
	}

}
