package io.roomkeeper.directory.ldap.connection;

import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.roomkeeper.directory.DirectoryException;
import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.intake.CheckedValue.Cleaned;
import io.roomkeeper.intake.CheckedValue.Kept;
import io.roomkeeper.intake.CheckedValue.Refused;
import io.roomkeeper.intake.ValueGate;
import io.roomkeeper.intake.ValueKind;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.ldap.NamingException;

/**
 * Describes a failure of the directory in one line: what failed, where, and what to do.
 */
public final class DirectoryFailures {

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

	/**
	 * Creates the failure of a server that does not return pages correctly.
	 * @param name the end of the key of the text
	 * @param arguments what the text mentions after the location
	 */
	public DirectoryException brokenPaging(String name, Argument... arguments) {
		return failure(Kind.PROTOCOL, "directory." + name, "directory.pages.fix", null, arguments);
	}

	/**
	 * Creates a failure.
	 * @param name the end of the key of the text; the remedy has the same key with
	 * {@code .fix}
	 * @param cause the library's own exception
	 * @param arguments what text and remedy mention after the location
	 */
	public DirectoryException failure(Kind kind, String name, @Nullable Throwable cause, Argument... arguments) {
		String key = "directory." + name;
		return failure(kind, key, key + ".fix", cause, arguments);
	}

	private DirectoryException failure(Kind kind, String what, String remedy, @Nullable Throwable cause,
			Argument... arguments) {
		Argument[] all = Stream.concat(Stream.of(Argument.text(this.location)), Stream.of(arguments))
			.toArray(Argument[]::new);
		return new DirectoryException(kind, Message.of(what, all), Message.of(remedy, all), cause);
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
