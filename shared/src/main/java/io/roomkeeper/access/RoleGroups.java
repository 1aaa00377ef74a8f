package io.roomkeeper.access;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.UserDirectory.GroupName;

/**
 * The groups of the directory whose members are admins or helpdesk. A text with an equals
 * sign is a group's DN and means that group only; any other is a common name and means
 * every group so called. Case does not matter.
 *
 * @param admin DNs or names of the groups whose members are admins; none where nobody is
 * @param helpdesk DNs or names of the groups whose members are helpdesk
 */
public record RoleGroups(Set<String> admin, Set<String> helpdesk) {

	public RoleGroups {
		admin = keys(admin);
		helpdesk = keys(helpdesk);
	}

	/**
	 * What a member of these groups may do; {@link Role#USER} in any case.
	 * @param groups every group that holds the person, directly or through others
	 */
	public Set<Role> rolesOf(Set<GroupName> groups) {
		Set<Role> roles = EnumSet.of(Role.USER);
		if (groups.stream().anyMatch((group) -> isAmong(group, this.admin))) {
			roles.add(Role.ADMIN);
		}
		if (groups.stream().anyMatch((group) -> isAmong(group, this.helpdesk))) {
			roles.add(Role.HELPDESK);
		}
		return roles;
	}

	private static boolean isAmong(GroupName group, Set<String> keys) {
		String name = group.name().strip();
		return keys.contains(DnKey.of(group.dn())) || (!isDn(name) && keys.contains(nameKey(name)));
	}

	private static Set<String> keys(Collection<String> texts) {
		return texts.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.map((text) -> isDn(text) ? DnKey.of(text) : nameKey(text))
			.collect(Collectors.toUnmodifiableSet());
	}

	private static boolean isDn(String text) {
		return text.indexOf('=') >= 0;
	}

	private static String nameKey(String name) {
		return name.toLowerCase(Locale.ROOT);
	}

}
