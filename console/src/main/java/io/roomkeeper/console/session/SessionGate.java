package io.roomkeeper.console.session;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import io.roomkeeper.console.component.PlainPage;
import io.roomkeeper.console.server.SecurityHeaders;

/**
 * Allows new sessions only on the sign-in page. If another request needs a session, the
 * response is 404.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class SessionGate extends OncePerRequestFilter {

	private final PlainPage page;

	SessionGate(PlainPage page) {
		this.page = page;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getServletPath().equals("/login")) {
			chain.doFilter(request, response);
			return;
		}
		try {
			chain.doFilter(new NoNewSession(request), response);
		}
		catch (ServletException | RuntimeException ex) {
			if (!(NestedExceptionUtils.getMostSpecificCause(ex) instanceof SessionRefusedException)) {
				throw ex;
			}
			response.reset();
			SecurityHeaders.write(request, response);
			this.page.send(request, response, HttpStatus.NOT_FOUND.value(), "missing.title", "missing.advice");
		}
	}

	private static final class NoNewSession extends HttpServletRequestWrapper {

		NoNewSession(HttpServletRequest request) {
			super(request);
		}

		@Override
		public HttpSession getSession() {
			return existing();
		}

		@Override
		public @Nullable HttpSession getSession(boolean create) {
			return create ? existing() : super.getSession(false);
		}

		private HttpSession existing() {
			HttpSession session = super.getSession(false);
			if (session == null) {
				throw new SessionRefusedException();
			}
			return session;
		}

	}

	private static final class SessionRefusedException extends IllegalStateException {

		SessionRefusedException() {
			super("A session can begin only on the sign-in page");
		}

	}

}
