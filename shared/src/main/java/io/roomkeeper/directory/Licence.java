package io.roomkeeper.directory;

/**
 * What a person may use. Licensed users may change their number and, on larger plans,
 * name their link.
 */
public enum Licence {

	BASIC, LICENSED

}
