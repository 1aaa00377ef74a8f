package io.roomkeeper.batch.cli;

import java.util.List;

import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;

/** The exit codes of commands. */
final class ExitCode {

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int USAGE = 2;

	static final int WAITS = 3;

	static final int SKIPPED_SOME = 4;

	private ExitCode() {
	}

	/**
	 * Returns the exit code for a run and its stages. A stage that a brake paused takes
	 * precedence over every other result.
	 */
	static int of(Run run, List<Run> stages) {
		boolean failed = stages.stream().anyMatch((stage) -> of(stage) == FAILED);
		boolean paused = stages.stream().anyMatch((stage) -> stage.status() == RunStatus.PAUSED);
		return (paused && !failed) ? WAITS : of(run);
	}

	private static int of(Run run) {
		return switch (run.status()) {
			case COMPLETED, PLANNED -> run.counts().of(CountKind.SKIPPED) > 0 ? SKIPPED_SOME : DONE;
			case PAUSED -> WAITS;
			case FAILED, STOPPED, RUNNING -> FAILED;
		};
	}

}
