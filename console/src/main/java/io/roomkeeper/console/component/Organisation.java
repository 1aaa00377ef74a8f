package io.roomkeeper.console.component;

/**
 * What the pages say about the organisation.
 *
 * @param isSample whether its people do not exist
 */
public record Organisation(boolean isSample) {

}
