package io.roomkeeper.console.security;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody tries to sign in.
 *
 * @param address their browser's address
 * @param note what the browser kept from signing in before; empty where it kept nothing
 */
record SignInDetails(String address, String note) implements Serializable {

	static SignInDetails of(HttpServletRequest request, ConsoleCookies cookies) {
		Optional<Cookie> kept = Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(cookies.device()))
			.findFirst();
		return new SignInDetails(request.getRemoteAddr(), kept.map(Cookie::getValue).orElse(""));
	}

	/** What is known where nothing tells. */
	static SignInDetails of(@Nullable Object details) {
		return (details instanceof SignInDetails known) ? known : new SignInDetails("unknown", "");
	}

}
