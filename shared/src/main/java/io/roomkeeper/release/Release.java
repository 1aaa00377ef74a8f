package io.roomkeeper.release;

import org.jspecify.annotations.Nullable;

/** The release of this program, which the build writes into each of its jars. */
public final class Release {

	private Release() {
	}

	/**
	 * Returns the version, for example {@code 0.2.0}; {@code development} if the program
	 * was not started from jars.
	 */
	public static String version() {
		@Nullable String version = Release.class.getPackage().getImplementationVersion();
		return (version != null) ? version : "development";
	}

}
