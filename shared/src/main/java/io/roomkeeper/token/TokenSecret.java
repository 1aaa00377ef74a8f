package io.roomkeeper.token;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import io.roomkeeper.hash.Hashing;

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
		return HexFormat.of().formatHex(Hashing.sha256(this.text));
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
