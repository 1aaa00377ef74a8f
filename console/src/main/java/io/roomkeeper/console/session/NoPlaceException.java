package io.roomkeeper.console.session;

import org.springframework.security.web.authentication.session.SessionAuthenticationException;

/** The limit of signed-in users is reached. */
public class NoPlaceException extends SessionAuthenticationException {

	NoPlaceException() {
		super("Too many people are signed in");
	}

}
