package io.roomkeeper.console.security;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import io.roomkeeper.console.component.PlainPage;

/**
 * Asks whoever has no session yet to come back later while there are as many as this
 * console may have. Those who have one go on working.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SessionLimit extends OncePerRequestFilter {

	private static final String SECONDS = "60";

	/** What is answered without a session. */
	private static final List<String> FREE = List.of("/api/", "/actuator/", "/VAADIN/", "/aura/", "/console.css",
			"/symbols.svg", "/logo.svg");

	private final Sessions sessions;

	private final PlainPage page;

	SessionLimit(Sessions sessions, PlainPage page) {
		this.sessions = sessions;
		this.page = page;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return FREE.stream().anyMatch(path::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (this.sessions.full() && request.getSession(false) == null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
			this.page.send(request, response, HttpStatus.SERVICE_UNAVAILABLE.value(), "busy.title", "busy.text");
			return;
		}
		chain.doFilter(request, response);
	}

}
