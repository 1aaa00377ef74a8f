package io.roomkeeper.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

	private static final Pattern NOTE = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

	private final MessageSeal seal;

	private final Clock clock;

	public KnownDevices(Secrets secrets, Clock clock) {
		this.seal = new MessageSeal(() -> secrets.get("device-notes"));
		this.clock = clock;
	}

	/** Creates a note for the browser in which that person has just signed in. */
	public String write(String name) {
		long at = this.clock.instant().getEpochSecond();
		return at + "." + this.seal.of(sealed(name, at));
	}

	/** Returns whether a note was written for that person and has not expired. */
	public boolean vouches(String note, String name) {
		Matcher parts = NOTE.matcher(note);
		if (!parts.matches()) {
			return false;
		}
		long at = Long.parseLong(parts.group(1));
		boolean kept = Instant.ofEpochSecond(at).plus(KEPT).isAfter(this.clock.instant());
		return kept && this.seal.matches(sealed(name, at), parts.group(2));
	}

	private static String sealed(String name, long at) {
		return at + " " + SearchText.fold(name);
	}

}
