package io.roomkeeper.console.group;

import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.group.GroupId;

/** The URLs of the pages about groups. */
public final class GroupPaths {

	private GroupPaths() {
	}

	/** Returns the path of a group's page. */
	public static String of(GroupId group) {
		return ConsoleRoutes.group(group);
	}

	/** Returns the path of a group's settings. */
	public static String settings(GroupId group) {
		return ConsoleRoutes.groupSettings(group);
	}

}
