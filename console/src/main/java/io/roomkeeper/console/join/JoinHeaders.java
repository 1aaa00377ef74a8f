package io.roomkeeper.console.join;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

import io.roomkeeper.console.component.ScriptlessHeaders;

/**
 * The headers of join pages, their errors included. An address may hold a passcode, so no
 * page that a visitor goes on to may learn it.
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
