package io.roomkeeper.console.security;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.audit.AuditEvent.BreakGlassUsed;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.signin.BreakGlass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Signs the break-glass admin in while the directory is unavailable. Every sign-in is
 * recorded in the audit trail and in the log.
 */
@Component
class BreakGlassSignIn {

	private static final Logger LOG = LoggerFactory.getLogger(BreakGlassSignIn.class);

	private final BreakGlass account;

	private final AuditTrail trail;

	private final Clock clock;

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	BreakGlassSignIn(BreakGlass account, AuditTrail trail, Clock clock) {
		this.account = account;
		this.trail = trail;
		this.clock = clock;
	}

	boolean isCalled(String typed) {
		return this.account.isCalled(typed);
	}

	/**
	 * Signs the break-glass admin in.
	 * @throws BadCredentialsException if the password is wrong
	 */
	Authentication signIn(String password, String address) {
		if (!this.encoder.matches(password, this.account.passwordHash())) {
			LOG.warn("Somebody at {} tried to sign in as the break-glass admin", address);
			throw new BadCredentialsException("Name and password do not belong together");
		}
		this.trail.append(this.account.name(), new BreakGlassUsed(new AuditSubject.Named(this.account.name()), address),
				this.clock.instant());
		LOG.warn("The break-glass admin has signed in at {}", address);
		return UsernamePasswordAuthenticationToken.authenticated(SignedIn.breakGlass(this.account.name()), null,
				List.of(new SimpleGrantedAuthority("ROLE_ADMIN"), new SimpleGrantedAuthority("ROLE_USER")));
	}

}
