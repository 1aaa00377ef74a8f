package io.roomkeeper.console.security;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * The origin of a sign-in attempt.
 *
 * @param address the IP address of the browser
 * @param note the value of the device cookie; empty if there is none
 */
record SignInDetails(String address, String note) implements Serializable {

	static SignInDetails of(HttpServletRequest request, ConsoleCookies cookies) {
		Optional<Cookie> kept = Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(cookies.device()))
			.findFirst();
		return new SignInDetails(request.getRemoteAddr(), kept.map(Cookie::getValue).orElse(""));
	}

	/** Returns the details of an authentication; empty values if it has none. */
	static SignInDetails of(@Nullable Object details) {
		return (details instanceof SignInDetails known) ? known : new SignInDetails("unknown", "");
	}

}
