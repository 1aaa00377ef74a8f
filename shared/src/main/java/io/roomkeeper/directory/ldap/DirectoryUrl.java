package io.roomkeeper.directory.ldap;

import java.net.URI;
import java.util.Locale;

import io.roomkeeper.failure.InvalidInputException;

/** Checks and completes the address of a directory server. */
final class DirectoryUrl {

	private DirectoryUrl() {
	}

	/**
	 * Returns the address as scheme, host and port.
	 * @throws InvalidInputException if it is no such address or has other parts
	 */
	static String checked(String url) {
		URI uri;
		try {
			uri = URI.create(url);
		}
		catch (IllegalArgumentException _) {
			throw refused(url);
		}
		String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
		boolean bare = uri.getUserInfo() == null && uri.getQuery() == null && uri.getPath() != null
				&& uri.getPath().length() <= 1;
		if (!scheme.matches("ldaps?") || uri.getHost() == null || !bare) {
			throw refused(url);
		}
		int usualPort = scheme.equals("ldaps") ? 636 : 389;
		return "%s://%s:%d".formatted(scheme, uri.getHost(), (uri.getPort() < 0) ? usualPort : uri.getPort());
	}

	private static InvalidInputException refused(String url) {
		String safe = url.replaceAll("//[^/@]*@", "//");
		return new InvalidInputException("roomkeeper.directory.url holds '%s'".formatted(safe),
				"Write ldap://host, ldap://host:port, ldaps://host or ldaps://host:port, with nothing after it");
	}

}
