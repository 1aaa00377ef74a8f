package io.roomkeeper.console.api.security;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.Problem;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.api.ProblemHandler;
import io.roomkeeper.token.ApiToken;
import io.roomkeeper.token.TokenStatus;
import io.roomkeeper.token.TokenVerdict;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a request without a valid token, or with a token whose role is insufficient
 * (RFC 6750, section 3).
 */
public final class BearerChallenge implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** The {@code WWW-Authenticate} header of a 403 response. */
	public static final String INSUFFICIENT_ROLE = "Bearer realm=\"roomkeeper\", error=\"insufficient_scope\"";

	private static final String NO_TOKEN = "Bearer realm=\"roomkeeper\"";

	private static final String INVALID_TOKEN = "Bearer realm=\"roomkeeper\", error=\"invalid_token\"";

	/** The verdict for a header without a token, or for several headers. */
	private static final TokenVerdict NOT_ONE = new TokenVerdict(TokenStatus.UNKNOWN, Optional.empty(),
			Optional.empty());

	private final ProblemHandler answer;

	private final AccessTrail trail;

	BearerChallenge(ProblemHandler answer, AccessTrail trail) {
		this.trail = trail;
		this.answer = answer;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		if (cause.getCause() instanceof TokenRefusedException refused) {
			refuseToken(request, response, refused.verdict());
			return;
		}
		if (cause instanceof OAuth2AuthenticationException) {
			refuseToken(request, response, NOT_ONE);
			return;
		}
		this.trail.tokenRefused(OptionalInt.empty(), request.getRemoteAddr(), "NO_TOKEN");
		refuse(request, response, NO_TOKEN, "No token was sent. Send one as 'Authorization: Bearer TOKEN'; "
				+ "an admin makes it with './roomkeeper token create'.");
	}

	private void refuseToken(HttpServletRequest request, HttpServletResponse response, TokenVerdict verdict)
			throws IOException {
		TokenStatus why = verdict.status();
		this.trail.tokenRefused(verdict.token().stream().mapToInt(ApiToken::id).findFirst(), request.getRemoteAddr(),
				why.name());
		if (why == TokenStatus.ROLE_LOST) {
			deny(request, response, "The person for whom this token acts no longer has a role that it could act with. "
					+ "Ask an admin to give the role back, or revoke the token.");
			return;
		}
		refuse(request, response, INVALID_TOKEN, switch (why) {
			case REVOKED -> "This token was revoked. An admin makes a new one with './roomkeeper token create'.";
			case ENDED -> "This token has ended. An admin makes a new one with './roomkeeper token create'.";
			case PERSON_MISSING -> "The person for whom this token acts is missing from the directory or disabled "
					+ "there. Ask an admin for a token of somebody else, or of a service.";
			default -> "This token is not valid. An admin makes a new one with './roomkeeper token create'.";
		});
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		if (request.getUserPrincipal() instanceof Authentication caller
				&& caller.getPrincipal() instanceof Actor actor) {
			this.trail.denied(actor, ProblemHandler.place(request), request.getRemoteAddr());
		}
		deny(request, response, "The token's role does not allow this. Ask an admin for a token with another role.");
	}

	private void deny(HttpServletRequest request, HttpServletResponse response, String detail) throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, INSUFFICIENT_ROLE);
		this.answer.send(response, Problem.of(ProblemCode.ACCESS_DENIED, detail, request.getRequestURI()));
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String challenge, String detail)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
		this.answer.send(response, Problem.of(ProblemCode.NOT_AUTHENTICATED, detail, request.getRequestURI()));
	}

}
