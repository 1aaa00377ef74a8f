package io.roomkeeper.console;

import java.io.PrintStream;

import org.springframework.boot.web.server.PortInUseException;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.MendableException;

/**
 * Why the console did not start, in one line.
 *
 * @param line what happened, where, and what to do
 * @param exitCode 2 for what somebody entered, else 1
 */
record StartFailure(String line, int exitCode) {

	/** Looks for a cause that somebody can mend. */
	static StartFailure of(Throwable failure) {
		Throwable last = failure;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof MendableException mendable) {
				return new StartFailure(String.valueOf(mendable.getMessage()),
						(mendable instanceof InvalidInputException) ? 2 : 1);
			}
			if (cause instanceof PortInUseException taken) {
				return new StartFailure(
						"Port %d is in use. Stop what listens there, or choose another with SERVER_PORT."
							.formatted(taken.getPort()),
						1);
			}
			last = cause;
		}
		String what = String.valueOf(last.getMessage()).replaceAll("\\p{Cntrl}+", " ").strip();
		return new StartFailure(
				"The console could not start: %s (%s).".formatted(what, last.getClass().getSimpleName()), 1);
	}

	/** Prints the line and gives the exit code. */
	int print(PrintStream err) {
		err.println("roomkeeper: " + this.line);
		return this.exitCode;
	}

}
