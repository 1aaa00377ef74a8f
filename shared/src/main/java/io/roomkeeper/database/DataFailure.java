package io.roomkeeper.database;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import io.roomkeeper.failure.Causes;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import org.hsqldb.HsqlException;
import org.hsqldb.error.ErrorCode;

/**
 * Recognises failures of the machine that keeps the data: a full disk, or a damaged file
 * of the embedded database.
 */
public final class DataFailure {

	/** The error codes with which HSQLDB reports files that it cannot read or write. */
	private static final Set<Integer> DAMAGED = Set.of(ErrorCode.FILE_IO_ERROR, ErrorCode.WRONG_DATABASE_FILE_VERSION,
			ErrorCode.DATA_FILE_BACKUP_MISMATCH, ErrorCode.ERROR_IN_SCRIPT_FILE, ErrorCode.DATA_FILE_ERROR,
			ErrorCode.GENERAL_IO_ERROR, ErrorCode.ERROR_IN_LOG_FILE);

	/** PostgreSQL's code for a full disk. */
	private static final String DISK_FULL = "53100";

	/** The name of a class before the message of its exception. */
	private static final Pattern CLASS_NAME = Pattern.compile("(?:[a-z][a-z0-9]*\\.)+[A-Z]\\w*:? ?");

	private DataFailure() {
	}

	/** Returns the failure in one line; empty if the machine is not to blame. */
	public static Optional<FixableException> of(Throwable thrown) {
		List<Throwable> chain = Causes.of(thrown);
		return chain.stream()
			.filter(DataFailure::isFull)
			.findFirst()
			.map((ex) -> full(chain, ex))
			.or(() -> chain.stream().filter(DataFailure::isDamaged).findFirst().map((ex) -> damaged(chain, ex)));
	}

	/**
	 * Returns the failure in one line; empty if the machine is not to blame.
	 * @param directory the data directory that was read or written
	 */
	public static Optional<FixableException> of(Throwable thrown, DataDirectory directory) {
		DataFiles.mark(thrown, directory);
		return of(thrown);
	}

	/**
	 * Returns the failure to open files that exist. HSQLDB has many ways to report a file
	 * that it cannot read.
	 */
	static FixableException opening(DataDirectory directory, RuntimeException thrown) {
		return of(thrown, directory).orElseGet(() -> {
			List<Throwable> chain = Causes.of(thrown);
			return damaged(chain, chain.getLast());
		});
	}

	private static boolean isFull(Throwable ex) {
		return String.valueOf(ex.getMessage()).contains("No space left")
				|| (ex instanceof HsqlException failed
						&& Math.abs(failed.getErrorCode()) == ErrorCode.DATA_FILE_IS_FULL)
				|| (ex instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState()));
	}

	private static boolean isDamaged(Throwable ex) {
		return ex instanceof HsqlException failed && DAMAGED.contains(Math.abs(failed.getErrorCode()));
	}

	private static FixableException full(List<Throwable> chain, Throwable ex) {
		Message where = directory(chain).orElseGet(() -> Message.of("machine.database"));
		return new FixableException(Message.of("machine.disk-full", Argument.message(where)),
				Message.of("machine.disk-full.fix", Argument.text(Long.toString(DataDirectory.SPACE_NEEDED_MB))), ex);
	}

	private static FixableException damaged(List<Throwable> chain, Throwable ex) {
		String why = CLASS_NAME.matcher(String.valueOf(ex.getMessage())).replaceAll("").strip();
		Message where = directory(chain).orElseGet(() -> Message.of("machine.some-data-directory"));
		return new FixableException(Message.of("machine.damaged", Argument.message(where), Argument.text(why)),
				Message.of("machine.damaged.fix"), ex);
	}

	private static Optional<Message> directory(List<Throwable> chain) {
		return chain.stream()
			.flatMap((ex) -> Arrays.stream(ex.getSuppressed()))
			.filter(DataFiles.class::isInstance)
			.findFirst()
			.map((files) -> Message.of("machine.data-directory", Argument.text(String.valueOf(files.getMessage()))));
	}

}
