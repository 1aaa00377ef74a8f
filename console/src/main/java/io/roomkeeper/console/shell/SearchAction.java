package io.roomkeeper.console.shell;

/** What an admin can start from the search box. */
enum SearchAction {

	RUN_JOB("runs?start"), NEW_GROUP("groups?new");

	private final String path;

	SearchAction(String path) {
		this.path = path;
	}

	/** Returns the path of the page that opens the dialog. */
	String path() {
		return this.path;
	}

}
