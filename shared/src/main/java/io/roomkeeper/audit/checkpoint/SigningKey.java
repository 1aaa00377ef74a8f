package io.roomkeeper.audit.checkpoint;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key that signs checkpoints: an Ed25519 key. Its text form contains the private key
 * as PEM and the public key on a separate line.
 */
final class SigningKey {

	private static final Pattern TEXT = Pattern
		.compile("\\s*-----BEGIN PRIVATE KEY-----\\s([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s+(\\S+)\\s*");

	private final PrivateKey key;

	private final VerifierKey verifier;

	private SigningKey(PrivateKey key, VerifierKey verifier) {
		this.key = key;
		this.verifier = verifier;
	}

	/**
	 * Generates a key.
	 * @param name a name without spaces and plus signs
	 */
	static SigningKey draw(String name) {
		try {
			KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
			return new SigningKey(pair.getPrivate(), VerifierKey.of(name, pair.getPublic()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This Java platform has no Ed25519", ex);
		}
	}

	/**
	 * Parses the text form.
	 * @throws IllegalArgumentException if the text is not a key, or its two parts do not
	 * belong together
	 */
	static SigningKey parse(String text) {
		Matcher parts = TEXT.matcher(text);
		if (!parts.matches()) {
			throw new IllegalArgumentException("Not a key for checkpoints");
		}
		try {
			SigningKey key = new SigningKey(
					KeyFactory.getInstance("Ed25519")
						.generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(parts.group(1)))),
					VerifierKey.parse(parts.group(2)));
			if (!key.verifier.hasSigned(key.sign("test\n"))) {
				throw new IllegalArgumentException("The private key and the public key do not belong together");
			}
			return key;
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalArgumentException("Not a key for checkpoints", ex);
		}
	}

	/** Returns the text form, which is secret. */
	String reveal() {
		return "-----BEGIN PRIVATE KEY-----\n"
				+ Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(this.key.getEncoded())
				+ "\n-----END PRIVATE KEY-----\n" + this.verifier + '\n';
	}

	/** Returns the public part. */
	VerifierKey verifier() {
		return this.verifier;
	}

	/** Signs a text that ends with a line end. */
	SignedNote sign(String text) {
		try {
			Signature signer = Signature.getInstance("Ed25519");
			signer.initSign(this.key);
			signer.update(text.getBytes(StandardCharsets.UTF_8));
			return new SignedNote(text,
					List.of(SignedNote.line(this.verifier.name(), this.verifier.signature(signer.sign()))));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Signing with Ed25519 failed", ex);
		}
	}

}
