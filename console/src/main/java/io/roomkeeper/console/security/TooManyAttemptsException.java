package io.roomkeeper.console.security;

import org.springframework.security.core.AuthenticationException;

/**
 * Thrown when there were too many sign-in attempts. The directory was not asked, so that
 * it does not lock the account.
 */
class TooManyAttemptsException extends AuthenticationException {

	TooManyAttemptsException() {
		super("Too many wrong passwords");
	}

}
