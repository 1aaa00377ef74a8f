package io.roomkeeper.console.component;

import io.roomkeeper.person.PersonRef;

/** The addresses of people's pages. */
public final class PeoplePaths {

	private PeoplePaths() {
	}

	/** A person's own page. */
	public static String of(PersonRef person) {
		return ConsoleRoutes.user(person);
	}

}
