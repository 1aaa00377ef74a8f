package io.roomkeeper.console.component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A page of one sentence for when no other can be made. It needs no session, no script
 * and no database.
 */
@Component
public class PlainPage {

	/** The cookie in which a reader's language is kept. */
	public static final String LANGUAGE_COOKIE = "roomkeeper-language";

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'";

	private final Messages messages;

	PlainPage(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Answers with the page.
	 * @param status of the answer
	 * @param title the key of the heading
	 * @param text the key of the sentence
	 * @param values what is put into the sentence
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, int status, String title, String text,
			Object... values) throws IOException {
		Locale locale = language(request);
		response.setStatus(status);
		response.setContentType("text/html;charset=utf-8");
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Cache-Control", "no-store");
		response.getOutputStream()
			.write("""
					<!doctype html>
					<html lang="%1$s" style="color-scheme: light dark">
					<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
					<title>%2$s · Roomkeeper</title><link rel="stylesheet" href="%4$s/aura/aura.css">
					<link rel="stylesheet" href="%4$s/console.css"><link rel="icon" href="%4$s/logo.svg"></head>
					<body><main class="entrance"><div class="entrance-card door"><div class="sign"><img src="%4$s/logo.svg"
					alt="" width="40" height="40"></div><h1>%2$s</h1><p>%3$s</p><p><a href="%4$s/">%5$s</a></p></div></main></body>
					</html>
					"""
				.formatted(locale.toLanguageTag(), escaped(title, locale), escaped(text, locale, values),
						request.getContextPath(), escaped("missing.home", locale))
				.getBytes(StandardCharsets.UTF_8));
	}

	private String escaped(String key, Locale locale, Object... values) {
		return HtmlUtils.htmlEscape(this.messages.getTranslation(key, locale, values));
	}

	private static Locale language(HttpServletRequest request) {
		Cookie[] cookies = request.getCookies();
		Stream<String> chosen = (cookies == null) ? Stream.empty()
				: Arrays.stream(cookies)
					.filter((cookie) -> cookie.getName().equals(LANGUAGE_COOKIE))
					.map(Cookie::getValue);
		return Stream.concat(chosen, Stream.of(request.getLocale().getLanguage()))
			.flatMap((tag) -> Messages.LANGUAGES.stream().filter((spoken) -> spoken.getLanguage().equals(tag)))
			.findFirst()
			.orElse(Messages.LANGUAGES.getFirst());
	}

}
