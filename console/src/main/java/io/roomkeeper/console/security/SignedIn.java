package io.roomkeeper.console.security;

import java.io.Serializable;
import java.security.Principal;

import io.roomkeeper.directory.DirectoryUser;

/**
 * The person behind a session, as the directory knew them when they signed in.
 *
 * @param uid the name they sign in with
 * @param displayName how they are shown
 * @param directoryId what stays when they are renamed; empty for the break-glass admin
 */
public record SignedIn(String uid, String displayName, String directoryId) implements Principal, Serializable {

	static SignedIn of(DirectoryUser user) {
		return new SignedIn(user.uid().value(), user.displayName(), user.id().value());
	}

	/** The break-glass admin, whom no directory knows. */
	static SignedIn breakGlass(String name) {
		return new SignedIn(name, name, "");
	}

	boolean isBreakGlass() {
		return this.directoryId.isEmpty();
	}

	@Override
	public String getName() {
		return this.uid;
	}

}
