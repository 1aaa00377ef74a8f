package io.roomkeeper.audit.checkpoint;

/**
 * For how long rows of the trail are kept.
 *
 * @param value the number of days; 0 for ever
 */
public record RetentionDays(int value) {

}
