package io.roomkeeper.service;

/**
 * Somebody who enters a room.
 *
 * @param id an opaque identifier that tells participants apart and reveals nothing
 * @param name the name that others see
 * @param host whether they may moderate
 */
public record Participant(String id, String name, boolean host) {

}
