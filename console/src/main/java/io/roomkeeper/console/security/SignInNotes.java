package io.roomkeeper.console.security;

import io.roomkeeper.audit.AccessTrail;
import io.roomkeeper.console.session.SessionLimitException;
import io.roomkeeper.signin.TypedNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Enters into the audit trail who signed in and whose attempt failed. A name that is
 * nobody's is not entered.
 */
@Component
class SignInNotes implements SessionAuthenticationStrategy {

	private final AccessTrail trail;

	private final TypedNames names;

	SignInNotes(AccessTrail trail, TypedNames names) {
		this.trail = trail;
		this.names = names;
	}

	/** The break-glass admin has an event of their own. */
	@Override
	public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		if (signedIn.getPrincipal() instanceof SignedIn person && !person.isBreakGlass()) {
			this.trail.signedIn(person.uid(), request.getRemoteAddr());
		}
	}

	/** An attempt failed. */
	void failed(String typed, String address, AuthenticationException why) {
		this.trail.signInFailed(this.names.owner(typed), address, switch (why) {
			case DirectorySilentException _ -> "DIRECTORY_SILENT";
			case TooManyAttemptsException _ -> "TOO_MANY_ATTEMPTS";
			case SessionLimitException _ -> "NO_SESSION_LEFT";
			default -> "WRONG";
		});
	}

}
