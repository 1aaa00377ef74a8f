package io.roomkeeper.console.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import io.roomkeeper.console.component.PlainPage;

/**
 * Rejects requests whose query or form is not valid text: it is not UTF-8, an escape is
 * malformed, or it contains a NUL, which databases cannot store. Later filters can rely
 * on valid text. Such requests are not logged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 5)
class ReadableRequest extends OncePerRequestFilter {

	private static final int HEXADECIMAL = 16;

	private final ProblemHandler problems;

	private final PlainPage page;

	ReadableRequest(ProblemHandler problems, PlainPage page) {
		this.problems = problems;
		this.page = page;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<String> unreadable = unreadableParameter(request.getQueryString());
		if (unreadable.isPresent()) {
			refuse(request, response, unreadable.get());
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			boolean notText = ex instanceof InvalidParameterException
					|| NestedExceptionUtils.getMostSpecificCause(ex) instanceof InvalidParameterException;
			if (!notText || response.isCommitted()) {
				throw ex;
			}
			response.resetBuffer();
			refuse(request, response, "");
		}
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, String parameter) throws IOException {
		if (MachinePaths.has(request)) {
			this.problems.send(request, response, new UnreadableParameterException(parameter));
		}
		else {
			this.page.send(request, response, HttpStatus.BAD_REQUEST.value(), "missing.title", "missing.advice");
		}
	}

	/**
	 * Returns the name of the first parameter that is not text; empty text if the name
	 * itself is not, nothing if all parameters are text.
	 */
	private static Optional<String> unreadableParameter(@Nullable String query) {
		if (query == null) {
			return Optional.empty();
		}
		for (String parameter : query.split("&", -1)) {
			if (!isText(parameter)) {
				String name = parameter.substring(0, Math.max(0, parameter.indexOf('=')));
				return Optional.of(isText(name) ? URLDecoder.decode(name, StandardCharsets.UTF_8) : "");
			}
		}
		return Optional.empty();
	}

	private static boolean isText(String query) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(query.length());
		for (int i = 0; i < query.length(); i++) {
			char letter = query.charAt(i);
			if (letter != '%') {
				bytes.write(letter);
				continue;
			}
			int value = (i + 2 < query.length()) ? hex(query.charAt(i + 1), query.charAt(i + 2)) : -1;
			if (value <= 0) {
				return false;
			}
			bytes.write(value);
			i += 2;
		}
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
			return true;
		}
		catch (CharacterCodingException _) {
			return false;
		}
	}

	/** Returns the value of an escape, or a negative number if it is malformed. */
	private static int hex(char high, char low) {
		int first = Character.digit(high, HEXADECIMAL);
		int second = Character.digit(low, HEXADECIMAL);
		return (first < 0 || second < 0) ? -1 : first * HEXADECIMAL + second;
	}

}
