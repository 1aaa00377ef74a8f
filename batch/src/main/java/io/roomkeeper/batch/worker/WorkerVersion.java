package io.roomkeeper.batch.worker;

import java.util.Objects;

import org.flywaydb.core.Flyway;

/** The version of this program and its tables, which all workers of a run must share. */
final class WorkerVersion {

	private WorkerVersion() {
	}

	/** Returns the version, for example {@code 0.1.0/120}. */
	static String of(Flyway flyway) {
		String release = WorkerVersion.class.getPackage().getImplementationVersion();
		return "%s/%s".formatted((release != null) ? release : "development",
				Objects.requireNonNull(flyway.info().current()).getVersion());
	}

}
