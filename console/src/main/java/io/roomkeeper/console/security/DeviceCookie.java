package io.roomkeeper.console.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;

import io.roomkeeper.access.DeviceNotes;

/** Leaves a note in the browser in which somebody has just signed in. */
final class DeviceCookie implements SessionAuthenticationStrategy {

	static final String NAME = "roomkeeper-device";

	private final DeviceNotes notes;

	DeviceCookie(DeviceNotes notes) {
		this.notes = notes;
	}

	@Override
	public void onAuthentication(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(NAME, this.notes.write(signedIn.getName()))
					.path(request.getContextPath() + "/login")
					.httpOnly(true)
					.secure(request.isSecure())
					.sameSite("Lax")
					.maxAge(DeviceNotes.KEPT)
					.build()
					.toString());
	}

}
