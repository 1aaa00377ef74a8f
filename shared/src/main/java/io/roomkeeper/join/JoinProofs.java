package io.roomkeeper.join;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.access.MessageSeal;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.signin.Secrets;

/**
 * Issues and checks proofs that somebody has entered the passcode of an address. A proof
 * becomes invalid when the passcode changes. It reveals nothing about the passcode.
 */
final class JoinProofs {

	/** How long a proof is valid. */
	static final Duration KEPT = Duration.ofMinutes(15);

	private static final Pattern PROOF = Pattern.compile("([0-9]{1,12})\\.([A-Za-z0-9_-]{43})");

	private final MessageSeal seal;

	private final Clock clock;

	JoinProofs(Secrets secrets, Clock clock) {
		this.seal = new MessageSeal(() -> secrets.get("join-proofs"));
		this.clock = clock;
	}

	/** Returns a proof for an address and its passcode. */
	String of(JoinAddress address, Passcode passcode) {
		long at = this.clock.instant().getEpochSecond();
		return at + "." + this.seal.of(sealed(address, passcode, at));
	}

	/** Returns whether a text is a valid proof for an address and its passcode. */
	boolean isValid(String proof, JoinAddress address, Passcode passcode) {
		Matcher parts = PROOF.matcher(proof);
		if (!parts.matches()) {
			return false;
		}
		long at = Long.parseLong(parts.group(1));
		return Instant.ofEpochSecond(at).plus(KEPT).isAfter(this.clock.instant())
				&& this.seal.matches(sealed(address, passcode, at), parts.group(2));
	}

	private static String sealed(JoinAddress address, Passcode passcode, long at) {
		return at + " " + address.path() + ' ' + passcode.text();
	}

}
