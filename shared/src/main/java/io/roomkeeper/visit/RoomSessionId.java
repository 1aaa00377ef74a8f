package io.roomkeeper.visit;

/** Identifies a session. */
public record RoomSessionId(long value) {

}
