package io.roomkeeper.visit;

/**
 * A session in which guests wait.
 *
 * @param guests how many wait
 */
public record WaitingGuests(RoomSession session, int guests) {

}
