package io.roomkeeper.console.session;

import org.springframework.security.web.authentication.session.SessionAuthenticationException;

/** Thrown when the limit of signed-in users is reached. */
public class SessionLimitException extends SessionAuthenticationException {

	SessionLimitException() {
		super("Too many people are signed in");
	}

}
