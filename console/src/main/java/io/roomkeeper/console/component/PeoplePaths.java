package io.roomkeeper.console.component;

import io.roomkeeper.person.PersonRef;

/** The addresses of people's pages. */
public final class PeoplePaths {

	private PeoplePaths() {
	}

	/** Returns the path of a person's page. */
	public static String of(PersonRef person) {
		return ConsoleRoutes.user(person);
	}

}
