package io.roomkeeper.console.api.security;

import io.roomkeeper.access.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The authentication of a request with a token. */
final class TokenAuthentication extends AbstractAuthenticationToken {

	private final transient Actor actor;

	TokenAuthentication(Actor actor) {
		super(actor.roles().stream().map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList());
		this.actor = actor;
		setAuthenticated(true);
	}

	@Override
	public Actor getPrincipal() {
		return this.actor;
	}

	@Override
	public @Nullable Object getCredentials() {
		return null;
	}

	@Override
	public String getName() {
		return this.actor.name();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof TokenAuthentication same && same.actor.equals(this.actor);
	}

	@Override
	public int hashCode() {
		return this.actor.hashCode();
	}

}
