package io.roomkeeper.console.security;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * Keeps the requested page until the user has signed in. A cookie holds its path and
 * query, so that the redirect needs no session. Only paths are accepted, so a forged
 * cookie cannot redirect to another host.
 */
final class ReturnAddress implements RequestCache {

	private static final Duration KEPT = Duration.ofMinutes(30);

	private static final int LONGEST = 2_000;

	private final ConsoleCookies cookies;

	/** Matches requests that a page makes by itself. */
	private final Predicate<HttpServletRequest> internal;

	ReturnAddress(ConsoleCookies cookies, Predicate<HttpServletRequest> internal) {
		this.cookies = cookies;
		this.internal = internal;
	}

	@Override
	public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
		String query = request.getQueryString();
		String address = request.getRequestURI() + ((query == null) ? "" : "?" + query);
		if (HttpMethod.GET.matches(request.getMethod()) && !this.internal.test(request) && isPath(address)) {
			set(request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(address)), KEPT);
		}
	}

	@Override
	public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
		return saved(request).map(SimpleSavedRequest::new).orElse(null);
	}

	@Override
	public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
		return null;
	}

	@Override
	public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
		if (saved(request).isPresent()) {
			set(request, response, "", Duration.ZERO);
		}
	}

	private Optional<String> saved(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(this.cookies.returnAddress()))
			.map(Cookie::getValue)
			.findFirst()
			.flatMap(ReturnAddress::decoded)
			.filter(ReturnAddress::isPath);
	}

	private void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				this.cookies.cookie(request, this.cookies.returnAddress(), value).maxAge(age).build().toString());
	}

	private static Optional<String> decoded(String value) {
		try {
			return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/**
	 * Returns whether the text is a path with an optional query, and not a URL of another
	 * host.
	 */
	private static boolean isPath(String address) {
		return address.length() <= LONGEST && address.matches("/(?![/\\\\])[\\x21-\\x7e]*");
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.US_ASCII);
	}

}
