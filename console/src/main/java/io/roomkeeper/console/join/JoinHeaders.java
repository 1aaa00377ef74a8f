package io.roomkeeper.console.join;

import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.console.component.ScriptlessHeaders;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sets the headers of join pages and their errors. A URL can contain a passcode, so
 * browsers must not send it to other pages as the referrer. Forms may lead to the meeting
 * service.
 */
final class JoinHeaders extends OncePerRequestFilter {

	private final String formTargets;

	/**
	 * @param services the origins of meeting services
	 */
	JoinHeaders(Set<String> services) {
		this.formTargets = services.stream().sorted().collect(Collectors.joining(" "));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ScriptlessHeaders.write(response, this.formTargets);
		response.setHeader("Referrer-Policy", "no-referrer");
		chain.doFilter(request, response);
	}

}
