package io.roomkeeper.signin;

/** The store of secrets that all processes on one database share. */
public interface Secrets {

	/** Returns the secret with that name: 32 random bytes, generated on first use. */
	byte[] get(String name);

}
