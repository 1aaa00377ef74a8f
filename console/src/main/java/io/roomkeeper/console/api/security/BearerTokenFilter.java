package io.roomkeeper.console.api.security;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.token.TokenStatus;
import io.roomkeeper.token.TokenVerdict;
import io.roomkeeper.token.Tokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Authenticates a request by the token in {@code Authorization: Bearer} (RFC 6750,
 * section 2.1).
 */
final class BearerTokenFilter extends OncePerRequestFilter {

	private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]+=*)", Pattern.CASE_INSENSITIVE);

	/** The verdict for a header without a token, or for several headers. */
	private static final TokenVerdict NOT_ONE = new TokenVerdict(TokenStatus.UNKNOWN, Optional.empty(),
			Optional.empty());

	private final Tokens tokens;

	private final BearerChallenge challenge;

	private final SecurityContextHolderStrategy contexts;

	/**
	 * @param contexts the strategy that the other filters of the chain use. It must not
	 * be the global strategy, because Vaadin replaces that one.
	 */
	BearerTokenFilter(Tokens tokens, BearerChallenge challenge, SecurityContextHolderStrategy contexts) {
		this.tokens = tokens;
		this.challenge = challenge;
		this.contexts = contexts;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		List<String> sent = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
		if (sent.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		TokenVerdict verdict = (sent.size() == 1) ? recognise(sent.getFirst()) : NOT_ONE;
		if (verdict.actor().isEmpty()) {
			this.challenge.refuseToken(request, response, verdict);
			return;
		}
		this.contexts.setContext(new SecurityContextImpl(new TokenAuthentication(verdict.actor().get())));
		chain.doFilter(request, response);
	}

	private TokenVerdict recognise(String header) {
		Matcher bearer = BEARER.matcher(header);
		return bearer.matches() ? this.tokens.authenticate(bearer.group(1)) : NOT_ONE;
	}

}
