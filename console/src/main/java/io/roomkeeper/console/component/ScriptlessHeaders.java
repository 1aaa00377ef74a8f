package io.roomkeeper.console.component;

import jakarta.servlet.http.HttpServletResponse;

/**
 * The security headers of a page that works without scripts. They allow only local style
 * sheets, fonts and images.
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
		write(response, POLICY, origins);
	}

	/**
	 * Writes the headers of such a page with a script file that makes it quicker.
	 * @param origins the schemes and hosts of other sites to which its forms may lead,
	 * separated by spaces; empty if there are none
	 */
	public static void writeWithScripts(HttpServletResponse response, String origins) {
		write(response, "script-src 'self'; connect-src 'self'; " + POLICY, origins);
	}

	private static void write(HttpServletResponse response, String policy, String origins) {
		response.setHeader("Content-Security-Policy", origins.isEmpty() ? policy : policy + ' ' + origins);
		response.setHeader("Cache-Control", "no-store");
	}

}
