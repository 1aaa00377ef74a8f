package io.roomkeeper.console.component;

import io.roomkeeper.directory.Uid;

/** The addresses of people's pages. */
public final class PeoplePaths {

	private PeoplePaths() {
	}

	/** A person's own page. */
	public static String of(Uid uid) {
		return ConsoleRoutes.user(uid);
	}

}
