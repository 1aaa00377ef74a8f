package io.roomkeeper.directory;

/**
 * A person's licence. Licensed users may change their number and, on larger plans, name
 * their link.
 */
public enum Licence {

	BASIC, LICENSED

}
