package io.roomkeeper.console.api.security;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.access.Actor;
import io.roomkeeper.token.TokenVerdict;
import io.roomkeeper.token.Tokens;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.DefaultOAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticatedPrincipal;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.BearerTokenErrors;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Identifies the actor of a request by its token. */
final class TokenIntrospection implements OpaqueTokenIntrospector, BearerTokenResolver {

	private static final String ACTOR = "actor";

	private final DefaultBearerTokenResolver headers = new DefaultBearerTokenResolver();

	private final Tokens tokens;

	TokenIntrospection(Tokens tokens) {
		this.tokens = tokens;
	}

	/**
	 * Returns the token in the header {@code Authorization}, or null if there is no such
	 * header.
	 * @throws OAuth2AuthenticationException if the header has no token, or if there are
	 * several headers
	 */
	@Override
	public @Nullable String resolve(HttpServletRequest request) {
		List<String> sent = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		if (sent.isEmpty()) {
			return null;
		}
		String token = (sent.size() == 1) ? this.headers.resolve(request) : null;
		if (token == null) {
			throw new OAuth2AuthenticationException(BearerTokenErrors.invalidToken("There is not one bearer token"));
		}
		return token;
	}

	/**
	 * Authenticates a token.
	 * @throws TokenRefusedException if the token is not accepted
	 */
	@Override
	public OAuth2AuthenticatedPrincipal introspect(String token) {
		TokenVerdict verdict = this.tokens.authenticate(token);
		Actor actor = verdict.actor().orElseThrow(() -> new TokenRefusedException(verdict));
		List<GrantedAuthority> roles = actor.roles()
			.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return new DefaultOAuth2AuthenticatedPrincipal(actor.name(), Map.of(ACTOR, actor), roles);
	}

	/** Makes the actor the principal, as controllers expect it. */
	static Authentication authentication(String token, OAuth2AuthenticatedPrincipal caller) {
		Actor actor = Objects.requireNonNull(caller.getAttribute(ACTOR));
		return UsernamePasswordAuthenticationToken.authenticated(actor, null, caller.getAuthorities());
	}

}
