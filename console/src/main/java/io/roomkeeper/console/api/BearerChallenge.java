package io.roomkeeper.console.api;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Asks for a token, or says that a token's role is not enough (RFC 6750 3). */
final class BearerChallenge implements AuthenticationEntryPoint, AccessDeniedHandler {

	/** What goes with an answer 403. */
	static final String INSUFFICIENT_ROLE = "Bearer realm=\"roomkeeper\", error=\"insufficient_scope\"";

	private static final String NO_TOKEN = "Bearer realm=\"roomkeeper\"";

	private static final String INVALID_TOKEN = "Bearer realm=\"roomkeeper\", error=\"invalid_token\"";

	private final ProblemAnswer answer;

	BearerChallenge(ProblemAnswer answer) {
		this.answer = answer;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		refuse(request, response, NO_TOKEN, "No token was sent. Send one as 'Authorization: Bearer TOKEN'; "
				+ "an admin makes it with './roomkeeper token create'.");
	}

	/** Refuses a token that is unknown, revoked or not sent as a token is. */
	void refuseToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
		refuse(request, response, INVALID_TOKEN, "This token is not valid. It may have been revoked; "
				+ "an admin makes a new one with './roomkeeper token create'.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, INSUFFICIENT_ROLE);
		this.answer.send(response,
				Problem.of(ProblemCode.ACCESS_DENIED,
						"The token's role does not allow this. Ask an admin for a token with another role.",
						request.getRequestURI()));
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String challenge, String detail)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge);
		this.answer.send(response, Problem.of(ProblemCode.NOT_AUTHENTICATED, detail, request.getRequestURI()));
	}

}
