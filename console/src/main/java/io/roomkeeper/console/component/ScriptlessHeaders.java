package io.roomkeeper.console.component;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What a page without scripts says to browsers: style sheets and pictures from here
 * alone.
 */
public final class ScriptlessHeaders {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
			+ "form-action 'self'; frame-ancestors 'none'";

	private ScriptlessHeaders() {
	}

	/** Writes the headers, over those that are there. */
	public static void write(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Cache-Control", "no-store");
	}

}
