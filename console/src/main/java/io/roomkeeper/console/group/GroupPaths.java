package io.roomkeeper.console.group;

import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.group.GroupId;

/** The URLs of the pages about groups. */
final class GroupPaths {

	private GroupPaths() {
	}

	/** Returns the path of a group's page. */
	static String of(GroupId group) {
		return ConsoleRoutes.group(group);
	}

	/** Returns the path of a group's settings. */
	static String settings(GroupId group) {
		return ConsoleRoutes.groupSettings(group);
	}

}
