package io.roomkeeper.console.join;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinService;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookie with the proof that a visitor has entered the right passcode. Browsers send
 * it only to the page of that address. Nobody else gets a cookie.
 */
final class ProofCookie {

	private static final String NAME = "roomkeeper-join";

	private ProofCookie() {
	}

	static Optional<String> in(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(NAME))
			.map(Cookie::getValue)
			.findFirst();
	}

	static void add(HttpServletRequest request, HttpServletResponse response, JoinAddress address, String proof) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, proof)
					.path(address.path())
					.maxAge(JoinService.PROOF_KEPT)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

}
