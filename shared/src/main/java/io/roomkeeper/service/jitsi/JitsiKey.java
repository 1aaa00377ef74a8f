package io.roomkeeper.service.jitsi;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Optional;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;

/** The key with which tokens are signed. Its texts never reveal it. */
public final class JitsiKey {

	/** The shortest secret in bytes. A shorter one could be guessed from one token. */
	public static final int SHORTEST_SECRET = 32;

	private final JWSHeader header;

	private final JWSSigner signer;

	private JitsiKey(JWSAlgorithm algorithm, Optional<String> id, JWSSigner signer) {
		JWSHeader.Builder builder = new JWSHeader.Builder(algorithm).type(JOSEObjectType.JWT);
		id.ifPresent(builder::keyID);
		this.header = builder.build();
		this.signer = signer;
	}

	/**
	 * Creates a key from a secret that is shared with the installation (HS256).
	 * @throws IllegalArgumentException if it has fewer than {@value #SHORTEST_SECRET}
	 * bytes in UTF-8
	 */
	public static JitsiKey shared(String secret) {
		byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
		if (bytes.length < SHORTEST_SECRET) {
			throw new IllegalArgumentException("The secret has %d bytes".formatted(bytes.length));
		}
		try {
			return new JitsiKey(JWSAlgorithm.HS256, Optional.empty(), new MACSigner(bytes));
		}
		catch (JOSEException ex) {
			throw new IllegalArgumentException("The secret cannot be used", ex);
		}
	}

	/**
	 * Creates a key from an RSA key whose public half the installation knows (RS256).
	 * @param id the name under which it knows the public half ({@code kid})
	 * @throws IllegalArgumentException if it is no RSA key of at least 2,048 bits
	 */
	public static JitsiKey rsa(PrivateKey key, String id) {
		return new JitsiKey(JWSAlgorithm.RS256, Optional.of(id), new RSASSASigner(key));
	}

	/** Signs the claims and returns the token. */
	String sign(JWTClaimsSet claims) {
		SignedJWT token = new SignedJWT(this.header, claims);
		try {
			token.sign(this.signer);
		}
		catch (JOSEException ex) {
			throw new IllegalStateException("A token for Jitsi cannot be signed", ex);
		}
		return token.serialize();
	}

	@Override
	public String toString() {
		return "JitsiKey[" + this.header.getAlgorithm() + "]";
	}

}
