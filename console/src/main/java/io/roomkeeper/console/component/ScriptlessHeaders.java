package io.roomkeeper.console.component;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of a page without scripts. They allow only local style sheets,
 * fonts and images.
 */
public final class ScriptlessHeaders {

	private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

	private ScriptlessHeaders() {
	}

	/** Writes the headers and replaces existing ones. */
	public static void write(HttpServletResponse response) {
		response.setHeader("Content-Security-Policy", POLICY);
		response.setHeader("Cache-Control", "no-store");
	}

}
