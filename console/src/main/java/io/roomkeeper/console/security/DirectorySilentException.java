package io.roomkeeper.console.security;

import org.springframework.security.authentication.AuthenticationServiceException;

import io.roomkeeper.directory.DirectoryException;

/** Thrown when a sign-in fails because the directory does not answer. */
class DirectorySilentException extends AuthenticationServiceException {

	DirectorySilentException(DirectoryException cause) {
		super("The directory could not be asked", cause);
	}

}
