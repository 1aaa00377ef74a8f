package io.roomkeeper.console.api;

import jakarta.servlet.http.HttpServletRequest;

/** The addresses that machines call; all others are pages for people. */
final class MachinePaths {

	/** The REST API and its description. */
	static final String API = "/api/**";

	/** Health and whatever else an operator exposes. */
	static final String ACTUATOR = "/actuator/**";

	private MachinePaths() {
	}

	/** Whether the request is for such an address. */
	static boolean has(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return under(path, "/api") || under(path, "/actuator");
	}

	private static boolean under(String path, String root) {
		return path.equals(root) || path.startsWith(root + "/");
	}

}
