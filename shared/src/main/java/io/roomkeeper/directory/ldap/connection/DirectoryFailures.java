package io.roomkeeper.directory.ldap.connection;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.ldap.NamingException;

/**
 * Describes a failure of the directory in one line: what failed, where, and what to do.
 */
public final class DirectoryFailures {

	private static final String CHECK_PAGING = "Check the server, or ask its vendor about the paged results control (RFC 2696)";

	/** The form in which JNDI reports the server's message. */
	private static final Pattern DIAGNOSTIC = Pattern.compile("LDAP: error code \\d+( - [^\\]]*)?");

	private static final int LONGEST = 300;

	private final String location;

	private final DirectorySettings settings;

	public DirectoryFailures(DirectorySettings settings) {
		this.settings = settings;
		this.location = settings.location();
	}

	/**
	 * Runs an action on the directory and describes its failure.
	 * @throws DirectoryException if the action fails
	 */
	public <R> R named(Supplier<R> action) {
		try {
			return action.get();
		}
		catch (NamingException | DataAccessException ex) {
			throw of(ex);
		}
	}

	/** Creates the failure of a server that does not return pages correctly. */
	public DirectoryException brokenPaging(String what) {
		return new DirectoryException(Kind.PROTOCOL, "The directory at %s %s".formatted(this.location, what),
				CHECK_PAGING, null);
	}

	/** Creates a failure. */
	public DirectoryException failure(Kind kind, String what, String remedy, @Nullable Throwable cause) {
		return new DirectoryException(kind, "The directory at %s %s".formatted(this.location, what), remedy, cause);
	}

	/** Converts an exception of a failed call. */
	public DirectoryException of(RuntimeException ex) {
		DirectoryException network = NetworkFailures.of(ex, this);
		return (network != null) ? network : LdapResult.of(ex).failure(this, ex);
	}

	public DirectorySettings settings() {
		return this.settings;
	}

	/**
	 * Returns the server's own diagnostic text (RFC 4511 section 4.1.9), or else the
	 * library's. The text is one short line without control characters.
	 */
	static String words(Throwable ex) {
		String words = (ex.getMessage() != null) ? ex.getMessage() : ex.getClass().getSimpleName();
		for (Throwable one = ex; one != null; one = one.getCause()) {
			Matcher said = DIAGNOSTIC.matcher((one.getMessage() != null) ? one.getMessage() : "");
			if (said.find()) {
				words = said.group();
				break;
			}
		}
		String begin = (words.length() > LONGEST) ? words.substring(0, LONGEST) + "..." : words;
		return switch (ValueGate.check(ValueKind.DISPLAY_NAME, begin)) {
			case Kept(String text) -> text;
			case Cleaned(String text, var _) -> text;
			case Refused _ -> ex.getClass().getSimpleName();
		};
	}

}
