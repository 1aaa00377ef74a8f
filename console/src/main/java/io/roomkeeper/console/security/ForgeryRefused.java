package io.roomkeeper.console.security;

import java.io.IOException;
import java.util.Optional;

import io.roomkeeper.audit.access.AccessTrail;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Handles requests without a valid CSRF token. A sign-in page that was open longer than
 * its session has an old token; the user gets a new page. The audit trail records every
 * other such request.
 */
final class ForgeryRefused implements AccessDeniedHandler {

	private final AccessDeniedHandler refusal = new AccessDeniedHandlerImpl();

	private final AccessTrail trail;

	ForgeryRefused(AccessTrail trail) {
		this.trail = trail;
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		boolean outdated = denied instanceof CsrfException && request.getServletPath().equals("/login")
				&& request.getParameter("_csrf") != null;
		if (outdated) {
			response.sendRedirect(request.getContextPath() + "/login?ended");
		}
		else {
			if (denied instanceof CsrfException) {
				this.trail.formRefused(Optional.ofNullable(request.getRemoteUser()),
						request.getMethod() + " " + request.getRequestURI(), request.getRemoteAddr());
			}
			this.refusal.handle(request, response, denied);
		}
	}

}
