package io.roomkeeper.console.security;

import io.roomkeeper.signin.KnownDevices;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

/** Sets the device cookie in a browser after sign-in. */
final class DeviceCookie implements SessionAuthenticationStrategy {

	private final KnownDevices notes;

	private final ConsoleCookies cookies;

	DeviceCookie(KnownDevices notes, ConsoleCookies cookies) {
		this.notes = notes;
		this.cookies = cookies;
	}

	@Override
	public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				this.cookies.cookie(request, this.cookies.device(), this.notes.write(signedIn.getName()))
					.maxAge(KnownDevices.KEPT)
					.build()
					.toString());
	}

}
