package io.roomkeeper.console.shell;

import io.roomkeeper.console.component.Icon;

/**
 * Something that a search has found.
 *
 * @param kind what it is
 * @param path the page it leads to, perhaps with a query; empty where it leads nowhere
 * @param title how it is called
 * @param detail what tells it from others of that name
 */
record Hit(Kind kind, String path, String title, String detail) {

	/** What can be found. */
	enum Kind {

		ANSWER(Icon.INFO), PERSON(Icon.USERS), GROUP(Icon.GROUP), SETTING(Icon.SLIDERS), RUN(Icon.RUNS),
		PAGE(Icon.ARROW), ACTION(Icon.PLAY),
		/** That nothing was found; leads nowhere. */
		NOTHING(Icon.SEARCH);

		private final Icon icon;

		Kind(Icon icon) {
			this.icon = icon;
		}

		Icon icon() {
			return this.icon;
		}

	}

}
