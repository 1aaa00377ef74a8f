package io.roomkeeper.console.security;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.stereotype.Component;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.Uid;

/** The signed-in user of the current page. */
@Component
public class CurrentActor {

	private final AuthenticationContext authentication;

	CurrentActor(AuthenticationContext authentication) {
		this.authentication = authentication;
	}

	/** Returns whether a user is signed in. */
	public boolean isSignedIn() {
		return this.authentication.isAuthenticated();
	}

	/** Returns the signed-in user as an actor, with their rights. */
	public Actor get() {
		Set<Role> roles = EnumSet.of(Role.USER);
		for (Role role : Role.values()) {
			if (this.authentication.hasRole(role.name())) {
				roles.add(role);
			}
		}
		return new Actor(name(), roles, Origin.CONSOLE);
	}

	/** Returns whether the signed-in user has one of the roles. */
	public boolean hasAny(Role... roles) {
		return get().hasAny(roles);
	}

	/** Returns the uid of the signed-in user. */
	public Uid uid() {
		return new Uid(name());
	}

	/**
	 * Returns the directory ID of the signed-in user; empty for the break-glass admin.
	 */
	Optional<DirectoryId> directoryId() {
		return this.authentication.getAuthenticatedUser(Object.class)
			.filter(SignedIn.class::isInstance)
			.map(SignedIn.class::cast)
			.filter((user) -> !user.isBreakGlass())
			.map((user) -> new DirectoryId(user.directoryId()));
	}

	/** Returns the display name of the signed-in user. */
	public String displayName() {
		return this.authentication.getAuthenticatedUser(Object.class)
			.filter(SignedIn.class::isInstance)
			.map((user) -> ((SignedIn) user).displayName())
			.orElseGet(this::name);
	}

	/** Ends the session. */
	public void signOut() {
		this.authentication.logout();
	}

	private String name() {
		return this.authentication.getPrincipalName()
			.orElseThrow(() -> new IllegalStateException("Nobody is signed in on this page"));
	}

}
