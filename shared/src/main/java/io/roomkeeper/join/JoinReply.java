package io.roomkeeper.join;

import java.util.Optional;

/**
 * The answer to a visitor.
 *
 * @param proof what lets a visitor in again who has just entered the right passcode;
 * empty for all others
 */
public record JoinReply(JoinAnswer answer, Optional<String> proof) {

	static JoinReply of(JoinAnswer answer) {
		return new JoinReply(answer, Optional.empty());
	}

}
