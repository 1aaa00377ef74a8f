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

/** Who acts on the page that is being worked on. */
@Component
public class CurrentActor {

	private final AuthenticationContext authentication;

	CurrentActor(AuthenticationContext authentication) {
		this.authentication = authentication;
	}

	/** Whether anybody is. */
	public boolean isSignedIn() {
		return this.authentication.isAuthenticated();
	}

	/** Whoever is signed in, with what they may do. */
	public Actor get() {
		Set<Role> roles = EnumSet.of(Role.USER);
		for (Role role : Role.values()) {
			if (this.authentication.hasRole(role.name())) {
				roles.add(role);
			}
		}
		return new Actor(name(), roles, Origin.CONSOLE);
	}

	/** Whether whoever is signed in has one of the roles. */
	public boolean hasAny(Role... roles) {
		return get().hasAny(roles);
	}

	/** The uid of whoever is signed in. */
	public Uid uid() {
		return new Uid(name());
	}

	/**
	 * What the directory calls whoever is signed in; empty where no directory knows them.
	 */
	Optional<DirectoryId> directoryId() {
		return this.authentication.getAuthenticatedUser(Object.class)
			.filter(SignedIn.class::isInstance)
			.map(SignedIn.class::cast)
			.filter((user) -> !user.isBreakGlass())
			.map((user) -> new DirectoryId(user.directoryId()));
	}

	/** How whoever is signed in is shown. */
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
