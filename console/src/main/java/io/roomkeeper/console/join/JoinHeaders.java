package io.roomkeeper.console.join;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import io.roomkeeper.console.component.ScriptlessHeaders;

/**
 * Sets the headers of join pages and their errors. A URL can contain a passcode, so
 * browsers must not send it to other pages as the referrer.
 */
final class JoinHeaders extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ScriptlessHeaders.write(response);
		response.setHeader("Referrer-Policy", "no-referrer");
		chain.doFilter(request, response);
	}

}
