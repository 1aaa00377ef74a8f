package io.roomkeeper.access;

/** The store of what all processes on one database share and nobody else may know. */
public interface Secrets {

	/**
	 * The secret of that name, 32 random bytes; it is drawn when it is first asked for.
	 */
	byte[] get(String name);

}
