package io.roomkeeper.console.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.security.BearerChallenge;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Answers a failed API request with its problem. It ignores failures of pages. */
public final class ProblemHandler implements HandlerExceptionResolver, Ordered {

	private final Problems problems;

	private final JsonMapper json;

	private final AccessTrail trail;

	ProblemHandler(Problems problems, JsonMapper json, AccessTrail trail) {
		this.trail = trail;
		this.problems = problems;
		this.json = json;
	}

	@Override
	public int getOrder() {
		return -1;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception failure) {
		if (!MachinePaths.has(request) || response.isCommitted()) {
			return null;
		}
		try {
			send(request, response, failure);
			return new ModelAndView();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The client has closed the connection", ex);
		}
	}

	/** Sends the problem for a failure. */
	public void send(HttpServletRequest request, HttpServletResponse response, Throwable failure) throws IOException {
		if (failure instanceof HttpRequestMethodNotSupportedException method) {
			Set<HttpMethod> known = method.getSupportedHttpMethods();
			if (known != null) {
				response.setHeader(HttpHeaders.ALLOW,
						String.join(", ", known.stream().map(HttpMethod::name).sorted().toList()));
			}
		}
		if (failure instanceof AccessDeniedForActorException denied) {
			this.trail.denied(denied, place(request), request.getRemoteAddr());
		}
		Problem problem = this.problems.of(failure, request);
		if (problem.code() == ProblemCode.ACCESS_DENIED) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BearerChallenge.INSUFFICIENT_ROLE);
		}
		send(response, problem);
	}

	/** Returns the request for the audit trail, without its query. */
	public static String place(HttpServletRequest request) {
		return request.getMethod() + ' ' + request.getRequestURI();
	}

	/** Sends a problem. */
	public void send(HttpServletResponse response, Problem problem) throws IOException {
		response.setStatus(problem.status());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		byte[] body = this.json.writeValueAsBytes(problem);
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
