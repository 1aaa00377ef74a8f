package io.roomkeeper.token;

import java.util.Optional;

import io.roomkeeper.access.Actor;

/**
 * The result of checking a presented secret.
 *
 * @param status whether it is accepted
 * @param token the token; empty if the secret belongs to none
 * @param actor the actor and their roles; empty if the token is refused
 */
public record TokenVerdict(TokenStatus status, Optional<ApiToken> token, Optional<Actor> actor) {

	public static TokenVerdict unknown() {
		return new TokenVerdict(TokenStatus.UNKNOWN, Optional.empty(), Optional.empty());
	}

	static TokenVerdict refused(TokenStatus why, ApiToken token) {
		return new TokenVerdict(why, Optional.of(token), Optional.empty());
	}

	static TokenVerdict accepted(ApiToken token, Actor actor) {
		return new TokenVerdict(TokenStatus.VALID, Optional.of(token), Optional.of(actor));
	}

}
