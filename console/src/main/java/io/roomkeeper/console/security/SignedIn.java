package io.roomkeeper.console.security;

import java.io.Serializable;
import java.security.Principal;

import io.roomkeeper.directory.DirectoryUser;

/**
 * The user of a session, with their directory data at sign-in.
 *
 * @param uid the name they sign in with
 * @param directoryId the ID that a rename does not change; empty for the break-glass
 * admin
 */
public record SignedIn(String uid, String displayName, String directoryId) implements Principal, Serializable {

	static SignedIn of(DirectoryUser user) {
		return new SignedIn(user.uid().value(), user.displayName(), user.id().value());
	}

	/** Returns the break-glass admin, who is not in the directory. */
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
