package io.roomkeeper.access;

import java.util.Optional;

/**
 * What becomes of a secret that somebody presents.
 *
 * @param status whether it is accepted
 * @param token the token; empty where none has that secret
 * @param actor who acts and with which roles; empty where the token is refused
 */
public record TokenVerdict(TokenStatus status, Optional<ApiToken> token, Optional<Actor> actor) {

	static TokenVerdict unknown() {
		return new TokenVerdict(TokenStatus.UNKNOWN, Optional.empty(), Optional.empty());
	}

	static TokenVerdict refused(TokenStatus why, ApiToken token) {
		return new TokenVerdict(why, Optional.of(token), Optional.empty());
	}

	static TokenVerdict accepted(ApiToken token, Actor actor) {
		return new TokenVerdict(TokenStatus.VALID, Optional.of(token), Optional.of(actor));
	}

}
