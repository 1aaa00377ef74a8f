package io.roomkeeper.console.shell;

import java.util.Arrays;
import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.Icon;

/** The entries of the navigation, in their order. */
enum Destination {

	USERS("users", Icon.USERS, Role.ADMIN, Role.HELPDESK), RUNS("runs", Icon.RUNS, Role.ADMIN, Role.HELPDESK),
	ME("me", Icon.ROOM, Role.USER);

	private final String path;

	private final Icon icon;

	private final Role[] roles;

	Destination(String path, Icon icon, Role... roles) {
		this.path = path;
		this.icon = icon;
		this.roles = roles;
	}

	/** The entries that somebody can use. */
	static List<Destination> openTo(Actor actor) {
		return Arrays.stream(values()).filter((entry) -> actor.hasAny(entry.roles)).toList();
	}

	String path() {
		return this.path;
	}

	Icon icon() {
		return this.icon;
	}

	/** Whether it stands below the line, with what is one's own. */
	boolean own() {
		return this == ME;
	}

}
