package io.roomkeeper.console.session;

import org.springframework.security.web.authentication.session.SessionAuthenticationException;

/** As many people are signed in as the console has places for. */
public class NoPlaceException extends SessionAuthenticationException {

	NoPlaceException() {
		super("Too many people are signed in");
	}

}
