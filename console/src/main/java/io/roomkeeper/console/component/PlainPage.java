package io.roomkeeper.console.component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.roomkeeper.console.text.Messages;
import io.roomkeeper.console.text.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A page with one sentence, for failures in which no other page can be built. It needs no
 * session, script or database.
 */
@Component
public class PlainPage {

	private final Messages messages;

	PlainPage(Messages messages) {
		this.messages = messages;
	}

	/**
	 * Sends the page.
	 * @param status the HTTP status of the response
	 * @param title the message key of the heading
	 * @param text the message key of the sentence
	 * @param values the parameters of the sentence
	 */
	public void send(HttpServletRequest request, HttpServletResponse response, int status, String title, String text,
			Object... values) throws IOException {
		Locale locale = ReaderLanguage.of(request);
		response.setStatus(status);
		response.setContentType("text/html;charset=utf-8");
		ScriptlessHeaders.write(response);
		response.getOutputStream()
			.write("""
					<!doctype html>
					<html lang="%1$s">
					<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
					<meta name="color-scheme" content="light dark">
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

}
