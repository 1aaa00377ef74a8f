package io.roomkeeper.batch.worker;

import java.util.Objects;

import io.roomkeeper.release.Release;
import org.flywaydb.core.Flyway;

/** The version of this program and its tables, which all workers of a run must share. */
final class WorkerVersion {

	private WorkerVersion() {
	}

	/** Returns the version, for example {@code 0.2.0/132}. */
	static String of(Flyway flyway) {
		return "%s/%s".formatted(Release.version(), Objects.requireNonNull(flyway.info().current()).getVersion());
	}

}
