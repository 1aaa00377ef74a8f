package io.roomkeeper.join;

import java.time.Clock;
import java.time.Duration;

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

	private final MessageSeal seal;

	JoinProofs(Secrets secrets, Clock clock) {
		this.seal = new MessageSeal(() -> secrets.get("join-proofs"), KEPT, clock);
	}

	/** Returns a proof for an address and its passcode. */
	String of(JoinAddress address, Passcode passcode) {
		return this.seal.write(text(address, passcode));
	}

	/** Returns whether a text is a valid proof for an address and its passcode. */
	boolean isValid(String proof, JoinAddress address, Passcode passcode) {
		return this.seal.vouches(proof, text(address, passcode));
	}

	private static String text(JoinAddress address, Passcode passcode) {
		return address.path() + ' ' + passcode.text();
	}

}
