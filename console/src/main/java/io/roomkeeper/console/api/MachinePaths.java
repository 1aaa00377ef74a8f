package io.roomkeeper.console.api;

import jakarta.servlet.http.HttpServletRequest;

/** The paths that programs call. All other paths are pages. */
public final class MachinePaths {

	/** The REST API and its description. */
	public static final String API = "/api/**";

	/** Health and the other actuator endpoints that an operator exposes. */
	public static final String ACTUATOR = "/actuator/**";

	private MachinePaths() {
	}

	/** Returns whether the request is for one of these paths. */
	public static boolean has(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return under(path, "/api") || under(path, "/actuator");
	}

	private static boolean under(String path, String root) {
		return path.equals(root) || path.startsWith(root + "/");
	}

}
