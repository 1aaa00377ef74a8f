package io.roomkeeper.config;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import io.roomkeeper.change.ApprovalMissingException;
import io.roomkeeper.database.DataFailure;
import io.roomkeeper.failure.Causes;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.failure.InvalidInputException;
import org.flywaydb.core.api.FlywayException;
import org.hsqldb.HsqlException;
import org.springframework.boot.context.properties.bind.BindException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The message with which a failed program ends: one line and an exit code.
 *
 * @param text what failed, where, and what to do
 * @param exitCode 2 for invalid input, 3 for a missing approval, otherwise 1
 * @param expected whether the failure is a known one; if not, the log needs the stack
 * trace
 */
public record OneLineFailure(String text, int exitCode, boolean expected) {

	private static final List<Function<Throwable, Optional<FixableException>>> RULES = List.of(
			rule(BindException.class, BadValue::refusal), rule(YAMLException.class, OneLineFailure::unreadable),
			rule(java.net.BindException.class, (ex) -> portInUse("The port", ex)), OneLineFailure::portInUse,
			rule(SQLException.class, OneLineFailure::database), rule(FlywayException.class, OneLineFailure::tables));

	/** Returns the line for any exception that ended the program. */
	public static OneLineFailure of(Throwable thrown) {
		List<Throwable> innermostFirst = Causes.of(thrown).reversed();
		return first(innermostFirst, rule(FixableException.class, (ex) -> ex)).or(() -> DataFailure.of(thrown))
			.or(() -> RULES.stream().flatMap((rule) -> first(innermostFirst, rule).stream()).findFirst())
			.map((known) -> new OneLineFailure(Objects.requireNonNull(known.getMessage()), exitCode(known), true))
			.orElseGet(() -> unexpected(innermostFirst.getLast()));
	}

	private static int exitCode(FixableException known) {
		return switch (known) {
			case InvalidInputException _ -> 2;
			case ApprovalMissingException _ -> 3;
			default -> 1;
		};
	}

	private static Optional<FixableException> first(List<Throwable> chain,
			Function<Throwable, Optional<FixableException>> rule) {
		return chain.stream().flatMap((ex) -> rule.apply(ex).stream()).findFirst();
	}

	private static <T extends Throwable> Function<Throwable, Optional<FixableException>> rule(Class<T> type,
			Function<T, FixableException> line) {
		return (ex) -> type.isInstance(ex) ? Optional.of(line.apply(type.cast(ex))) : Optional.empty();
	}

	private static FixableException unreadable(YAMLException ex) {
		return new InvalidInputException("The configuration cannot be read: %s".formatted(ex.getMessage()),
				"Correct the file at that line");
	}

	/**
	 * Recognises Boot's exception for a used port by its class name, because only the web
	 * module has the class.
	 */
	private static Optional<FixableException> portInUse(Throwable ex) {
		String type = ex.getClass().getSimpleName();
		return type.equals("PortInUseException")
				? Optional
					.of(portInUse(String.valueOf(ex.getMessage()).replaceAll(" (is|was) already in use.*", ""), ex))
				: Optional.empty();
	}

	private static FixableException portInUse(String port, Throwable ex) {
		return new FixableException("%s is already in use".formatted(port),
				"Stop the process that uses it, or choose another one with SERVER_PORT", ex);
	}

	private static FixableException database(SQLException ex) {
		String state = String.valueOf(ex.getSQLState());
		if (state.startsWith("08") && ex.getCause() instanceof HsqlException) {
			return new FixableException("The process that serves the database has stopped",
					"Start again; finished work is kept", ex);
		}
		if (state.startsWith("08") || state.startsWith("57P")) {
			return new FixableException("The database does not answer: %s".formatted(ex.getMessage()),
					"Check that it runs, then start again", ex);
		}
		return new FixableException("The database refuses: %s".formatted(ex.getMessage()),
				"Find the request in the log", ex);
	}

	private static FixableException tables(FlywayException ex) {
		return new FixableException("The tables cannot be migrated: %s".formatted(ex.getMessage()),
				"Use the release that wrote this data, or a later one", ex);
	}

	private static OneLineFailure unexpected(Throwable root) {
		String what = "An unexpected error occurred: %s".formatted(root);
		return new OneLineFailure(
				String.valueOf(new FixableException(what, "The log has more; please report it", root).getMessage()), 1,
				false);
	}

}
