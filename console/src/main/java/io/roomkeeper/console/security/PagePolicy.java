package io.roomkeeper.console.security;

import java.security.SecureRandom;
import java.util.Base64;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The content security policy of a page. Scripts must come from this server or have the
 * nonce of the response. Vaadin's client builds functions from text that the server
 * sends, which needs {@code unsafe-eval}. Its components add style elements at run time,
 * which needs {@code unsafe-inline} for styles.
 */
@Component
public class PagePolicy implements IndexHtmlRequestListener {

	private static final SecureRandom RANDOM = new SecureRandom();

	@Override
	public void modifyIndexHtmlResponse(IndexHtmlResponse response) {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		String nonce = Base64.getEncoder().encodeToString(bytes);
		for (Element script : response.getDocument().getElementsByTag("script")) {
			script.attr("nonce", nonce);
		}
		response.getVaadinResponse().setHeader("Content-Security-Policy", policy(nonce));
		response.getVaadinResponse().setHeader("X-Frame-Options", "DENY");
		response.getVaadinResponse().setHeader("Cache-Control", "no-store");
	}

	private static String policy(String nonce) {
		return String.join("; ", "default-src 'none'", "script-src 'self' 'unsafe-eval' 'nonce-" + nonce + "'",
				"style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "font-src 'self' data:",
				"connect-src 'self'", "manifest-src 'self'", "base-uri 'self'", "form-action 'self'",
				"frame-ancestors 'none'");
	}

}
