package io.roomkeeper.service;

import java.util.Optional;

/** What a meeting service reports by itself. The same report may come more than once. */
public sealed interface ServiceReport {

	/**
	 * Somebody is in a room, or a room was opened.
	 *
	 * @param number the digits of the room
	 * @param participant the ID that the participant was handed over with; empty if the
	 * report has none
	 */
	record Arrived(String number, Optional<String> participant) implements ServiceReport {

	}

	/**
	 * Somebody has left a room.
	 *
	 * @param participant the ID that the participant was handed over with
	 */
	record Left(String participant) implements ServiceReport {

	}

	/**
	 * A room was closed, because it was empty or a host ended it.
	 *
	 * @param number the digits of the room
	 */
	record Closed(String number) implements ServiceReport {

	}

}
