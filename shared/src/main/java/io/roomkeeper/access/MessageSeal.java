package io.roomkeeper.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.hash.Hashing;

/**
 * Confirms in a note that leaves this server and comes back that it has seen a text
 * (HMAC-SHA-256). A note contains its time and a signature of time and text, but not the
 * text.
 */
public final class MessageSeal {

	private static final Pattern NOTE = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

	private final Supplier<byte[]> key;

	private final Duration kept;

	private final Clock clock;

	/**
	 * @param key returns the secret key, 32 bytes
	 * @param kept how long a note is valid
	 */
	public MessageSeal(Supplier<byte[]> key, Duration kept, Clock clock) {
		this.key = key;
		this.kept = kept;
		this.clock = clock;
	}

	/** Creates a note for a text. */
	public String write(String text) {
		long at = this.clock.instant().getEpochSecond();
		return at + "." + signature(text, at);
	}

	/** Returns whether a note was written for a text and is still valid. */
	public boolean vouches(String note, String text) {
		Matcher parts = NOTE.matcher(note);
		if (!parts.matches()) {
			return false;
		}
		long at = Long.parseLong(parts.group(1));
		boolean valid = Instant.ofEpochSecond(at).plus(this.kept).isAfter(this.clock.instant());
		return valid && MessageDigest.isEqual(signature(text, at).getBytes(StandardCharsets.US_ASCII),
				parts.group(2).getBytes(StandardCharsets.US_ASCII));
	}

	private String signature(String text, long at) {
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Hashing.hmacSha256(this.key.get(), at + " " + text));
	}

}
