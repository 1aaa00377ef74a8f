package io.roomkeeper.console.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.env.Environment;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseCookie.ResponseCookieBuilder;
import org.springframework.stereotype.Component;

import io.roomkeeper.console.component.Organisation;

/**
 * How the console's cookies are called and guarded. Where people reach it by TLS, their
 * names begin with {@code __Host-}: a browser then takes them from this host alone, and
 * sends them by TLS alone. The sample organisation is reached on this machine without
 * TLS, where a browser would refuse such cookies.
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

	/** The cookie of the session. */
	String session() {
		return name("roomkeeper");
	}

	/** The cookie with the note that somebody has signed in with this browser. */
	String device() {
		return name("roomkeeper-device");
	}

	/** The cookie with the page to return to after signing in. */
	String returnAddress() {
		return name("roomkeeper-return");
	}

	/** A cookie that scripts cannot read and other sites' forms do not send. */
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
