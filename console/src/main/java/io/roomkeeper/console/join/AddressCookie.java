package io.roomkeeper.console.join;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinService;
import io.roomkeeper.visit.VisitProofs;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * The cookies of visitors. Browsers send them only to the page of the address for which
 * they were set. Nobody gets one before a right passcode or before asking to enter.
 */
enum AddressCookie {

	/** The proof that the visitor has entered the right passcode. */
	PROOF("roomkeeper-join", JoinService.PROOF_KEPT),
	/** The note by which a guest is recognised. */
	VISIT("roomkeeper-visit", VisitProofs.KEPT);

	private final String label;

	private final Duration kept;

	AddressCookie(String label, Duration kept) {
		this.label = label;
		this.kept = kept;
	}

	Optional<String> in(HttpServletRequest request) {
		return Stream.ofNullable(request.getCookies())
			.flatMap(Arrays::stream)
			.filter((cookie) -> cookie.getName().equals(this.label))
			.map(Cookie::getValue)
			.findFirst();
	}

	void add(HttpServletRequest request, HttpServletResponse response, JoinAddress address, String value) {
		add(request, response, address, value, this.kept);
	}

	void remove(HttpServletRequest request, HttpServletResponse response, JoinAddress address) {
		add(request, response, address, "", Duration.ZERO);
	}

	private void add(HttpServletRequest request, HttpServletResponse response, JoinAddress address, String value,
			Duration age) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(this.label, value)
					.path(address.path())
					.maxAge(age)
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.build()
					.toString());
	}

}
