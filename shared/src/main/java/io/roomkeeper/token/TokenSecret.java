package io.roomkeeper.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of a token: {@code rk_} and 43 characters that carry 256 random bits.
 * With that entropy, a plain SHA-256 hash is safe to store.
 */
public final class TokenSecret {

	private static final SecureRandom RANDOM = new SecureRandom();

	private final String text;

	private TokenSecret(String text) {
		this.text = text;
	}

	/** Generates a secret from the system's cryptographic random source. */
	public static TokenSecret random() {
		byte[] bytes = new byte[32];
		RANDOM.nextBytes(bytes);
		return new TokenSecret("rk_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/**
	 * Wraps a presented secret. Any text is accepted, since only its hash is looked up.
	 */
	public static TokenSecret of(String presented) {
		return new TokenSecret(presented);
	}

	/** Returns the hash under which the token is stored: 64 hexadecimal digits. */
	public String hash() {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** Returns the secret itself, to be shown once. */
	public String reveal() {
		return this.text;
	}

	@Override
	public String toString() {
		return "rk_…";
	}

}
