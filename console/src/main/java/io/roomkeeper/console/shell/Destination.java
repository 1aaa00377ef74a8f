package io.roomkeeper.console.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.Icon;

/** The entries of the navigation, in display order. */
enum Destination {

	OVERVIEW("overview", Icon.OVERVIEW, Role.ADMIN, Role.HELPDESK),
	USERS("users", Icon.USERS, Role.ADMIN, Role.HELPDESK), GROUPS("groups", Icon.GROUP, Role.ADMIN, Role.HELPDESK),
	ACCOUNT("account/settings", Icon.SLIDERS, Role.ADMIN, Role.HELPDESK),
	CHANGES("changes", Icon.PLAN, Role.ADMIN, Role.HELPDESK),
	REINVITES("reinvites", Icon.MEETING, Role.ADMIN, Role.HELPDESK),
	EXCEPTIONS("exceptions", Icon.KEY, Role.ADMIN, Role.HELPDESK),
	POSTURE("posture", Icon.CHART, Role.ADMIN, Role.HELPDESK), RUNS("runs", Icon.RUNS, Role.ADMIN, Role.HELPDESK),
	DIRECTORY("directory", Icon.DIRECTORY, Role.ADMIN), AUDIT("audit", Icon.AUDIT, Role.ADMIN),
	TOKENS("tokens", Icon.KEY, Role.ADMIN), ME("me", Icon.ROOM, Role.USER),
	MY_SETTINGS("me/settings", Icon.SLIDERS, Role.USER);

	private final String path;

	private final Icon icon;

	@SuppressWarnings("ImmutableEnumChecker") // Set.of is immutable, which its type does
												// not say
	private final Set<Role> roles;

	Destination(String path, Icon icon, Role... roles) {
		this.path = path;
		this.icon = icon;
		this.roles = Set.of(roles);
	}

	/** Returns the entries that a user can open by their role. */
	static List<Destination> openTo(Actor actor) {
		return openTo(actor, false);
	}

	/**
	 * Returns the entries that a user can open.
	 * @param administers whether there are groups that the user may see, regardless of
	 * the role
	 */
	static List<Destination> openTo(Actor actor, boolean administers) {
		return Arrays.stream(values())
			.filter((entry) -> (administers && entry == GROUPS)
					|| entry.roles.stream().anyMatch(actor.roles()::contains))
			.toList();
	}

	String path() {
		return this.path;
	}

	Icon icon() {
		return this.icon;
	}

	/** Returns whether it belongs to the user's own pages, below the separator. */
	boolean own() {
		return this == ME || this == MY_SETTINGS;
	}

	/**
	 * Returns whether the pages under its path belong to it. The settings under
	 * {@code me} are an entry of their own.
	 */
	boolean nested() {
		return this != ME;
	}

}
