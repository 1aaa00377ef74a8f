package io.roomkeeper.console.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that has reached its maximum lifetime. The request continues
 * unauthenticated.
 */
public final class SessionEnd extends OncePerRequestFilter {

	private final Sessions sessions;

	public SessionEnd(Sessions sessions) {
		this.sessions = sessions;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null && this.sessions.isOver(session)) {
			session.invalidate();
		}
		chain.doFilter(request, response);
	}

}
