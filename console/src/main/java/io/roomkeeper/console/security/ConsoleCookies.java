package io.roomkeeper.console.security;

import io.roomkeeper.console.text.Organisation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;

/**
 * The names and attributes of the console's cookies. With TLS, the names begin with
 * {@code __Host-}. A browser then accepts them only from this host and sends them only
 * over TLS. The sample organisation runs without TLS, where a browser would reject such
 * cookies.
 */
@Component
class ConsoleCookies implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

	private static final String TLS_ONLY = "__Host-";

	private final boolean tls;

	@Autowired
	ConsoleCookies(Organisation organisation, Environment environment) {
		this(!organisation.isSample() && isTls(environment.getProperty("roomkeeper.public-url", "")));
	}

	ConsoleCookies(boolean tls) {
		this.tls = tls;
	}

	private static boolean isTls(String url) {
		return url.strip().regionMatches(true, 0, "https:", 0, "https:".length());
	}

	/** Returns the name of the session cookie. */
	String session() {
		return name("roomkeeper");
	}

	/**
	 * Returns the name of the cookie that marks a browser in which a user has signed in.
	 */
	String device() {
		return name("roomkeeper-device");
	}

	/** Returns the name of the cookie with the page to open after sign-in. */
	String returnAddress() {
		return name("roomkeeper-return");
	}

	/**
	 * Builds a cookie that scripts cannot read and that forms of other sites do not send.
	 */
	ResponseCookieBuilder cookie(HttpServletRequest request, String name, String value) {
		return ResponseCookie.from(name, value)
			.path("/")
			.httpOnly(true)
			.secure(this.tls || request.isSecure())
			.sameSite("Lax");
	}

	@Override
	public void customize(ConfigurableServletWebServerFactory server) {
		var cookie = server.getSettings().getSession().getCookie();
		cookie.setName(session());
		cookie.setPath("/");
		if (this.tls) {
			cookie.setSecure(true);
		}
	}

	private String name(String name) {
		return this.tls ? TLS_ONLY + name : name;
	}

}
