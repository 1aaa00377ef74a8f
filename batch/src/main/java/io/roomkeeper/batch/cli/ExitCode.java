package io.roomkeeper.batch.cli;

import io.roomkeeper.run.Run;

/** What commands end with. */
final class ExitCode {

	static final int DONE = 0;

	static final int FAILED = 1;

	static final int USAGE = 2;

	static final int WAITS = 3;

	static final int SKIPPED_SOME = 4;

	private ExitCode() {
	}

	static int of(Run run) {
		return switch (run.status()) {
			case COMPLETED, PLANNED -> run.counts().skipped() > 0 ? SKIPPED_SOME : DONE;
			case PAUSED -> WAITS;
			case FAILED, STOPPED, RUNNING -> FAILED;
		};
	}

}
