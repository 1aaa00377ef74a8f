package io.roomkeeper.console.component;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of a page without scripts. They allow only local style sheets,
 * fonts and images.
 */
public final class ScriptlessHeaders {

	private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; "
			+ "base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

	private ScriptlessHeaders() {
	}

	/** Writes the headers and replaces existing ones. */
	public static void write(HttpServletResponse response) {
		write(response, "");
	}

	/**
	 * Writes the headers of a page with a form that may lead to other sites.
	 * @param origins the schemes and hosts of those sites, separated by spaces; empty if
	 * there are none
	 */
	public static void write(HttpServletResponse response, String origins) {
		response.setHeader("Content-Security-Policy", origins.isEmpty() ? POLICY : POLICY + ' ' + origins);
		response.setHeader("Cache-Control", "no-store");
	}

}
