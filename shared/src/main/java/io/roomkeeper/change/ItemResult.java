package io.roomkeeper.change;

import io.roomkeeper.text.Message;

/**
 * What became of one room of a plan.
 *
 * @param outcome the result
 * @param detail for a room that was left alone, what has changed; may be empty
 */
public record ItemResult(ItemOutcome outcome, Message detail) {

}
