package io.roomkeeper.console.security;

import java.util.List;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

import io.roomkeeper.access.Role;
import io.roomkeeper.access.RoleGroups;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;

/**
 * Checks name and password against the directory; its groups say what the person may do.
 */
@Component
class DirectorySignIn implements AuthenticationProvider {

	private static final Logger LOG = LoggerFactory.getLogger(DirectorySignIn.class);

	private final UserDirectory directory;

	private final RoleGroups roles;

	DirectorySignIn(UserDirectory directory, RoleGroups roles) {
		this.directory = directory;
		this.roles = roles;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		try {
			return this.directory.signIn(typed.getName(), String.valueOf(typed.getCredentials()))
				.map(this::signedIn)
				.orElseThrow(() -> new BadCredentialsException("Name and password do not belong together"));
		}
		catch (DirectoryException ex) {
			LOG.error("Nobody can sign in: {}", ex.getMessage());
			throw new DirectorySilentException(ex);
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	private Authentication signedIn(DirectoryUser user) {
		Set<Role> roles = this.roles.rolesOf(this.directory.groupsOf(user.dn()));
		List<GrantedAuthority> authorities = roles.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(user), null, authorities);
	}

}
