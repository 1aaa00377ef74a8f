package io.roomkeeper.join;

import java.util.Optional;

import io.roomkeeper.access.Actor;

/**
 * What a visitor brings along.
 *
 * @param passcode what the visitor entered or had in the address; may be wrong
 * @param proof what {@link JoinProofs} gave the visitor before; may be invalid
 * @param actor the visitor, if they have signed in
 * @param network the address of the visitor's device
 */
public record JoinAttempt(Optional<String> passcode, Optional<String> proof, Optional<Actor> actor, String network) {

	/** The longest passcode that is compared; no passcode has more characters. */
	static final int LONGEST_PASSCODE = 10;

}
