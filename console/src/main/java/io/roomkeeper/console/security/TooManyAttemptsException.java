package io.roomkeeper.console.security;

import org.springframework.security.core.AuthenticationException;

/** The directory was not asked, so that it locks nobody's account. */
class TooManyAttemptsException extends AuthenticationException {

	TooManyAttemptsException() {
		super("Too many wrong passwords");
	}

}
