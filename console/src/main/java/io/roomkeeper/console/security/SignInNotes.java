package io.roomkeeper.console.security;

import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.session.SessionLimitException;
import io.roomkeeper.signin.TypedNames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Records sign-ins and failed attempts in the audit trail. A name that belongs to nobody
 * is not recorded.
 */
@Component
class SignInNotes implements SessionAuthenticationStrategy {

	private final AccessTrail trail;

	private final TypedNames names;

	SignInNotes(AccessTrail trail, TypedNames names) {
		this.trail = trail;
		this.names = names;
	}

	/** Records a sign-in. The break-glass admin has a separate event. */
	@Override
	public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		if (signedIn.getPrincipal() instanceof SignedIn person && !person.isBreakGlass()) {
			this.trail.signedIn(person.uid(), request.getRemoteAddr());
		}
	}

	/** Records a failed attempt. */
	void failed(String typed, String address, AuthenticationException why) {
		this.trail.signInFailed(this.names.owner(typed), address, switch (why) {
			case DirectorySilentException _ -> "DIRECTORY_SILENT";
			case TooManyAttemptsException _ -> "TOO_MANY_ATTEMPTS";
			case SessionLimitException _ -> "NO_SESSION_LEFT";
			default -> "WRONG";
		});
	}

}
