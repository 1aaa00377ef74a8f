package io.roomkeeper.console.security;

import io.roomkeeper.console.security.SignInCounts.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;

/** Counts the outcome of each sign-in attempt. */
class CountedSignIn implements AuthenticationProvider {

	private final AuthenticationProvider signIn;

	private final SignInCounts tally;

	CountedSignIn(AuthenticationProvider signIn, SignInCounts tally) {
		this.signIn = signIn;
		this.tally = tally;
	}

	@Override
	public @Nullable Authentication authenticate(Authentication typed) {
		try {
			Authentication signedIn = this.signIn.authenticate(typed);
			this.tally
				.add((signedIn != null && signedIn.getPrincipal() instanceof SignedIn person && person.isBreakGlass())
						? Outcome.BREAK_GLASS : Outcome.SUCCEEDED);
			return signedIn;
		}
		catch (AuthenticationException ex) {
			this.tally.add(switch (ex) {
				case DirectorySilentException _ -> Outcome.UNANSWERED;
				case TooManyAttemptsException _ -> Outcome.THROTTLED;
				default -> Outcome.REFUSED;
			});
			throw ex;
		}
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return this.signIn.supports(authentication);
	}

}
