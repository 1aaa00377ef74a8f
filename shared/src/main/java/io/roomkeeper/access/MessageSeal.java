package io.roomkeeper.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.function.Supplier;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs short texts that leave this server and come back (HMAC-SHA-256). */
public final class MessageSeal {

	/** How many characters a seal has. */
	public static final int LENGTH = 43;

	private static final String ALGORITHM = "HmacSHA256";

	private final Supplier<byte[]> key;

	/**
	 * @param key returns the secret key, 32 bytes
	 */
	public MessageSeal(Supplier<byte[]> key) {
		this.key = key;
	}

	/** Returns the seal of a text: letters, digits, {@code -} and {@code _}. */
	public String of(String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(this.key.get(), ALGORITHM));
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has HMAC-SHA-256", ex);
		}
	}

	/** Returns whether a seal is that of a text. Takes the same time for every seal. */
	public boolean matches(String text, String seal) {
		return MessageDigest.isEqual(of(text).getBytes(StandardCharsets.US_ASCII),
				seal.getBytes(StandardCharsets.US_ASCII));
	}

}
