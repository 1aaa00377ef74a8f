package io.roomkeeper.console.api.security;

import io.roomkeeper.token.TokenVerdict;

import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;

/** Thrown when the token of a request is not accepted. */
final class TokenRefusedException extends BadOpaqueTokenException {

	private final transient TokenVerdict verdict;

	/**
	 * Creates the exception.
	 * @param verdict why the token is not accepted
	 */
	TokenRefusedException(TokenVerdict verdict) {
		super("The token is " + verdict.status());
		this.verdict = verdict;
	}

	TokenVerdict verdict() {
		return this.verdict;
	}

}
