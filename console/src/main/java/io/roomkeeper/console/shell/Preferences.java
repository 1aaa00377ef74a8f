package io.roomkeeper.console.shell;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import io.roomkeeper.console.text.Messages;
import io.roomkeeper.console.text.ReaderLanguage;
import jakarta.servlet.http.Cookie;

/** The reader's language and colour scheme, kept in two cookies. */
final class Preferences {

	/** The supported languages. */
	static final List<Locale> LANGUAGES = Messages.LANGUAGES;

	/** The colour schemes to choose from. */
	static final List<ColorScheme.Value> SCHEMES = List.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK,
			ColorScheme.Value.SYSTEM);

	private static final String LANGUAGE = ReaderLanguage.COOKIE;

	private static final String SCHEME = "roomkeeper-theme";

	private Preferences() {
	}

	static Optional<Locale> language(VaadinRequest request) {
		return cookie(request, LANGUAGE)
			.flatMap((tag) -> LANGUAGES.stream().filter((locale) -> locale.toLanguageTag().equals(tag)).findFirst());
	}

	static void remember(Locale language) {
		write(LANGUAGE, language.toLanguageTag());
	}

	static ColorScheme.Value scheme(VaadinRequest request) {
		return cookie(request, SCHEME)
			.flatMap((name) -> SCHEMES.stream().filter((scheme) -> key(scheme).equals(name)).findFirst())
			.orElse(ColorScheme.Value.SYSTEM);
	}

	static void remember(ColorScheme.Value scheme) {
		write(SCHEME, key(scheme));
	}

	/** Returns the name of a colour scheme in cookies and message keys. */
	static String key(ColorScheme.Value scheme) {
		return scheme.name().toLowerCase(Locale.ROOT);
	}

	private static Optional<String> cookie(VaadinRequest request, String name) {
		Cookie[] cookies = request.getCookies();
		return (cookies == null) ? Optional.empty()
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(name))
					.map(Cookie::getValue)
					.findFirst();
	}

	private static void write(String name, String value) {
		Cookie cookie = new Cookie(name, value);
		cookie.setPath("/");
		cookie.setHttpOnly(true);
		cookie.setSecure(VaadinRequest.getCurrent().isSecure());
		cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
		cookie.setAttribute("SameSite", "Lax");
		VaadinResponse.getCurrent().addCookie(cookie);
	}

}
