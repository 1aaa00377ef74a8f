package io.roomkeeper.signin;

import java.time.Clock;
import java.time.Duration;

import io.roomkeeper.access.MessageSeal;
import io.roomkeeper.text.SearchText;

/**
 * Signed notes that browsers keep, so that a browser in which a person signed in before
 * is recognised. A note grants no access. It only reserves part of the person's sign-in
 * attempts for known browsers.
 */
public final class KnownDevices {

	/** How long a browser is remembered. */
	public static final Duration KEPT = Duration.ofDays(180);

	private final MessageSeal seal;

	public KnownDevices(Secrets secrets, Clock clock) {
		this.seal = new MessageSeal(() -> secrets.get("device-notes"), KEPT, clock);
	}

	/** Creates a note for the browser in which that person has just signed in. */
	public String write(String name) {
		return this.seal.write(SearchText.fold(name));
	}

	/** Returns whether a note was written for that person and has not expired. */
	public boolean vouches(String note, String name) {
		return this.seal.vouches(note, SearchText.fold(name));
	}

}
