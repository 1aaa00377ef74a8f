package io.roomkeeper.change.planning;

/**
 * A line of a list that gives a person a number or a link.
 *
 * @param line the number of the line, for messages
 * @param uid the person
 * @param value the number or link, as it was written
 */
public record ListedValue(long line, String uid, String value) {

}
