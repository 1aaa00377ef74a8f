package io.roomkeeper.audit.checkpoint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.hash.Hashing;

/**
 * The public part of the key that signs checkpoints, as one line {@code NAME+ID+KEY} that
 * other tools for signed notes also read.
 */
public final class VerifierKey {

	/** The bytes before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
	private static final byte[] DER = HexFormat.of().parseHex("302a300506032b6570032100");

	private static final byte ED25519 = 1;

	private static final int KEY_BYTES = 32;

	private static final int ID_BYTES = 4;

	private static final Pattern LINE = Pattern.compile("([^\\s+]{1,200})\\+([0-9a-f]{8})\\+([A-Za-z0-9+/]{44})");

	private final String name;

	private final byte[] raw;

	private VerifierKey(String name, byte[] raw) {
		this.name = name;
		this.raw = raw;
	}

	static VerifierKey of(String name, PublicKey key) {
		byte[] der = key.getEncoded();
		return new VerifierKey(name, Arrays.copyOfRange(der, der.length - KEY_BYTES, der.length));
	}

	/**
	 * Parses the form of {@link #toString()}.
	 * @throws InvalidInputException if the text is not such a key
	 */
	public static VerifierKey parse(String line) {
		Matcher parts = LINE.matcher(line.strip());
		if (parts.matches()) {
			byte[] typed = Base64.getDecoder().decode(parts.group(3));
			VerifierKey key = new VerifierKey(parts.group(1), Arrays.copyOfRange(typed, 1, typed.length));
			if (typed[0] == ED25519 && typed.length == KEY_BYTES + 1 && key.id().equals(parts.group(2))) {
				return key;
			}
		}
		throw new InvalidInputException("'%.80s' is not a public key for checkpoints".formatted(line.strip()),
				"Give the line NAME+ID+KEY as './roomkeeper audit key' printed it");
	}

	/** Returns the name of the key, which is also the origin of its checkpoints. */
	public String name() {
		return this.name;
	}

	/** Returns whether this key has signed the note. */
	boolean hasSigned(SignedNote note) {
		return note.signatures().stream().anyMatch((line) -> isValid(note.text(), line));
	}

	private boolean isValid(String text, String line) {
		String start = SignedNote.line(this.name, "");
		if (!line.startsWith(start)) {
			return false;
		}
		try {
			byte[] signature = Base64.getDecoder().decode(line.substring(start.length()));
			if (!HexFormat.of().formatHex(signature, 0, Math.min(ID_BYTES, signature.length)).equals(id())) {
				return false;
			}
			Signature verifier = Signature.getInstance("Ed25519");
			verifier.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der())));
			verifier.update(text.getBytes(StandardCharsets.UTF_8));
			return verifier.verify(signature, ID_BYTES, signature.length - ID_BYTES);
		}
		catch (GeneralSecurityException | IllegalArgumentException _) {
			return false;
		}
	}

	/** Returns a signature of the note format: the ID of the key, then the bytes. */
	String signature(byte[] bytes) {
		return Base64.getEncoder()
			.encodeToString(
					ByteBuffer.allocate(ID_BYTES + bytes.length).put(HexFormat.of().parseHex(id())).put(bytes).array());
	}

	private byte[] der() {
		return ByteBuffer.allocate(DER.length + KEY_BYTES).put(DER).put(this.raw).array();
	}

	private byte[] typed() {
		return ByteBuffer.allocate(1 + KEY_BYTES).put(ED25519).put(this.raw).array();
	}

	private String id() {
		MessageDigest digest = Hashing.sha256();
		digest.update((this.name + '\n').getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(digest.digest(typed()), 0, ID_BYTES);
	}

	@Override
	public String toString() {
		return this.name + '+' + id() + '+' + Base64.getEncoder().encodeToString(typed());
	}

}
