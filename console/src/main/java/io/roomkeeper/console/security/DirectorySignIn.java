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

import io.roomkeeper.access.DeviceNotes;
import io.roomkeeper.access.Role;
import io.roomkeeper.access.RoleGroups;
import io.roomkeeper.access.SignInThrottle;
import io.roomkeeper.access.SignInThrottle.Attempt;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;

/**
 * Checks name and password against the directory; its groups say what the person may do.
 * Wrong passwords reach it only as often as {@link SignInThrottle} lets them.
 */
@Component
class DirectorySignIn implements AuthenticationProvider {

	private static final Logger LOG = LoggerFactory.getLogger(DirectorySignIn.class);

	private final UserDirectory directory;

	private final RoleGroups roles;

	private final SignInThrottle throttle;

	private final DeviceNotes notes;

	private final BreakGlassSignIn breakGlass;

	DirectorySignIn(UserDirectory directory, RoleGroups roles, SignInThrottle throttle, DeviceNotes notes,
			BreakGlassSignIn breakGlass) {
		this.directory = directory;
		this.roles = roles;
		this.throttle = throttle;
		this.notes = notes;
		this.breakGlass = breakGlass;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		SignInDetails where = SignInDetails.of(typed.getDetails());
		boolean familiar = this.notes.vouches(where.note(), typed.getName());
		Attempt attempt = this.throttle.admit(typed.getName(), where.address(), familiar)
			.orElseThrow(TooManyAttemptsException::new);
		String password = String.valueOf(typed.getCredentials());
		Authentication signedIn;
		try {
			signedIn = this.directory.signIn(typed.getName(), password)
				.map(this::signedIn)
				.orElseThrow(() -> new BadCredentialsException("Name and password do not belong together"));
		}
		catch (DirectoryException ex) {
			LOG.error("Nobody can sign in: {}", ex.getMessage());
			if (!this.breakGlass.isCalled(typed.getName())) {
				attempt.unanswered();
				throw new DirectorySilentException(ex);
			}
			signedIn = this.breakGlass.signIn(password, where.address());
		}
		attempt.succeeded();
		return signedIn;
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
