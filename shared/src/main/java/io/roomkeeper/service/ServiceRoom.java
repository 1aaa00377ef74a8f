package io.roomkeeper.service;

import java.util.Optional;

/**
 * A room as a meeting service knows it.
 *
 * @param number the digits of the personal room or meeting
 * @param passcode its passcode, for services that check it themselves; empty if it has
 * none
 * @param host the sign-in name of its owner or host
 * @param title a name for people to read
 */
public record ServiceRoom(String number, Optional<String> passcode, String host, String title) {

	/** Hides the passcode. */
	@Override
	public String toString() {
		return "ServiceRoom[" + this.number + "]";
	}

}
