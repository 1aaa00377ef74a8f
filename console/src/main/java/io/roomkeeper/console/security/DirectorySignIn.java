package io.roomkeeper.console.security;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.ResponsePadding;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.UserDirectory;
import io.roomkeeper.person.People;
import io.roomkeeper.signin.KnownDevices;
import io.roomkeeper.signin.RoleGroups;
import io.roomkeeper.signin.SignInName;
import io.roomkeeper.signin.SignInThrottle;
import io.roomkeeper.signin.SignInThrottle.Attempt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Checks the name and password against the directory, whose groups determine the user's
 * roles. {@link SignInThrottle} limits the attempts that reach the directory.
 */
@Component
class DirectorySignIn implements AuthenticationProvider {

	private static final Logger LOG = LoggerFactory.getLogger(DirectorySignIn.class);

	/**
	 * Response times are rounded up to this step. It is longer than a directory usually
	 * takes, whether the name exists or not.
	 */
	private static final Duration STEP = Duration.ofMillis(400);

	private final ResponsePadding even = new ResponsePadding(STEP);

	private final UserDirectory directory;

	private final People people;

	private final RoleGroups roles;

	private final SignInThrottle throttle;

	private final KnownDevices notes;

	private final BreakGlassSignIn breakGlass;

	private final SignInNotes signIns;

	DirectorySignIn(UserDirectory directory, People people, RoleGroups roles, SignInThrottle throttle,
			KnownDevices notes, BreakGlassSignIn breakGlass, SignInNotes signIns) {
		this.directory = directory;
		this.people = people;
		this.roles = roles;
		this.throttle = throttle;
		this.notes = notes;
		this.breakGlass = breakGlass;
		this.signIns = signIns;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		ResponsePadding.Start arrival = this.even.start();
		try {
			return answer(typed);
		}
		catch (AuthenticationException ex) {
			this.signIns.failed(typed.getName(), SignInDetails.of(typed.getDetails()).address(), ex);
			if (ex instanceof BadCredentialsException) {
				arrival.await();
			}
			throw ex;
		}
	}

	private Authentication answer(Authentication typed) {
		String password = String.valueOf(typed.getCredentials());
		SignInName name = SignInName.of(typed.getName(), password).orElseThrow(DirectorySignIn::wrong);
		SignInDetails where = SignInDetails.of(typed.getDetails());
		boolean familiar = this.notes.vouches(where.note(), name.typed());
		Attempt attempt = this.throttle.admit(name, where.address(), familiar)
			.orElseThrow(TooManyAttemptsException::new);
		Authentication signedIn;
		try {
			signedIn = this.directory.signIn(name.typed(), password)
				.map(this::signedIn)
				.orElseThrow(DirectorySignIn::wrong);
		}
		catch (DirectoryException ex) {
			LOG.error("Nobody can sign in: {}", ex.getMessage());
			if (!this.breakGlass.isCalled(name.typed())) {
				attempt.unanswered();
				throw new DirectorySilentException(ex);
			}
			signedIn = this.breakGlass.signIn(password, where.address());
		}
		attempt.succeeded();
		return signedIn;
	}

	private static BadCredentialsException wrong() {
		return new BadCredentialsException("Name and password do not belong together");
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

	/**
	 * Creates the authentication. If the entry has several uids, the stored person
	 * decides which one is used.
	 */
	private Authentication signedIn(DirectoryUser found) {
		DirectoryUser user = this.people.find(found.id()).map((person) -> found.settled(person.seen())).orElse(found);
		Set<Role> roles = this.roles.rolesOf(this.directory.groupsOf(user.dn()));
		List<GrantedAuthority> authorities = roles.stream()
			.<GrantedAuthority>map((role) -> new SimpleGrantedAuthority("ROLE_" + role.name()))
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(SignedIn.of(user), null, authorities);
	}

}
