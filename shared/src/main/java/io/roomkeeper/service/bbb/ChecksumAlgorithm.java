package io.roomkeeper.service.bbb;

/** The hash functions that BigBlueButton accepts. */
public enum ChecksumAlgorithm {

	/** Often turned off. */
	SHA_1("SHA-1"), SHA_256("SHA-256"), SHA_384("SHA-384"), SHA_512("SHA-512");

	private final String name;

	ChecksumAlgorithm(String name) {
		this.name = name;
	}

	/** Returns the name in {@link java.security.MessageDigest}. */
	String digest() {
		return this.name;
	}

}
