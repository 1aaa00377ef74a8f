package io.roomkeeper.config;

import java.net.URI;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;

/** Parses the addresses of meeting services. */
final class ServiceAddress {

	private ServiceAddress() {
	}

	/**
	 * Returns the address without a slash at the end; empty for an empty text.
	 * @throws InvalidInputException naming the key if it is no http or https address, or
	 * contains a name, a query or a fragment
	 */
	static Optional<URI> parse(String key, String text, String example) {
		if (text.isBlank()) {
			return Optional.empty();
		}
		return Optional.of(text.strip().replaceFirst("/+$", "")).flatMap(ServiceAddress::uri).or(() -> {
			throw new InvalidInputException("'%s' cannot be used for %s".formatted(text, key),
					"Give an address such as " + example);
		});
	}

	private static Optional<URI> uri(String text) {
		try {
			URI uri = URI.create(text);
			boolean usable = ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
					&& uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null
					&& uri.getFragment() == null;
			return usable ? Optional.of(uri) : Optional.empty();
		}
		catch (IllegalArgumentException _) {
			return Optional.empty();
		}
	}

}
