package io.roomkeeper.console.text;

import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Determines the language of a page that is built without Vaadin. It is the language that
 * the reader chose in the console. Otherwise, it is the first supported language that the
 * browser requests.
 */
@Component("localeResolver")
public class ReaderLanguage implements LocaleResolver {

	/** The cookie with the reader's choice. */
	public static final String COOKIE = "roomkeeper-language";

	/** Returns the language of the response, one of {@link Messages#LANGUAGES}. */
	public static Locale of(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		Stream<String> chosen = (cookies == null) ? Stream.empty()
				: Arrays.stream(cookies).filter((cookie) -> cookie.getName().equals(COOKIE)).map(Cookie::getValue);
		Stream<String> asked = Collections.list(request.getLocales()).stream().map(Locale::getLanguage);
		return Stream.concat(chosen, asked)
			.flatMap((tag) -> Messages.LANGUAGES.stream().filter((supported) -> supported.getLanguage().equals(tag)))
			.findFirst()
			.orElse(Messages.LANGUAGES.getFirst());
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return of(request);
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("A reader chooses the language in the console");
	}

}
