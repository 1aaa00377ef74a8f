package io.roomkeeper.console.shell;

import io.roomkeeper.console.component.Icon;

/**
 * A search result.
 *
 * @param path the page to open, with an optional query; empty if there is none
 * @param title the name of the result
 * @param detail what distinguishes it from results of the same name
 */
record Hit(Kind kind, String path, String title, String detail) {

	/** The kinds of results. */
	enum Kind {

		ANSWER(Icon.INFO), PERSON(Icon.USERS), GROUP(Icon.GROUP), SETTING(Icon.SLIDERS), RUN(Icon.RUNS),
		PAGE(Icon.ARROW), ACTION(Icon.PLAY),
		/** The placeholder for an empty result. */
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
