package io.roomkeeper.console.text;

/**
 * Facts about the organisation for the pages.
 *
 * @param isSample whether it is the sample organisation with fictional people
 */
public record Organisation(boolean isSample) {

}
