package io.roomkeeper.directory.ldap;

import java.util.function.Supplier;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.ldap.NamingException;

/**
 * Says in one line what went wrong with the directory, where, and what to do about it.
 */
final class DirectoryFailures {

	private static final String CHECK_PAGING = "Check the server, or ask its vendor about the paged results control (RFC 2696)";

	private final String location;

	private final DirectorySettings settings;

	DirectoryFailures(DirectorySettings settings) {
		this.settings = settings;
		this.location = settings.location();
	}

	/**
	 * Does something with the directory.
	 * @throws DirectoryException when it fails
	 */
	<R> R named(Supplier<R> action) {
		try {
			return action.get();
		}
		catch (NamingException | DataAccessException ex) {
			throw of(ex);
		}
	}

	/** The server does not page as it should. */
	DirectoryException brokenPaging(String what) {
		return new DirectoryException(Kind.PROTOCOL, "The directory at %s %s".formatted(this.location, what),
				CHECK_PAGING, null);
	}

	/** More than one entry, where one was meant. */
	DirectoryException failure(Kind kind, String what, String remedy, @Nullable Throwable cause) {
		return new DirectoryException(kind, "The directory at %s %s".formatted(this.location, what), remedy, cause);
	}

	/** What a failed call amounts to. */
	DirectoryException of(RuntimeException ex) {
		DirectoryException network = NetworkFailures.of(ex, this);
		return (network != null) ? network : LdapResult.of(ex).failure(this, ex);
	}

	DirectorySettings settings() {
		return this.settings;
	}

	/**
	 * The text of an exception that carries the server's own words, cut to a length that
	 * can be shown.
	 */
	static String words(Throwable ex) {
		String words = (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
		return (words.length() > 300) ? words.substring(0, 300) + "..." : words;
	}

}
