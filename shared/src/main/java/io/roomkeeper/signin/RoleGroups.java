package io.roomkeeper.signin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.UserDirectory.GroupName;

/**
 * The directory groups whose members are admins or helpdesk. A text with an equals sign
 * is the DN of one group. Any other text is a common name and means every group with that
 * name. Case does not matter.
 *
 * @param admin DNs or names of the groups whose members are admins; may be empty
 * @param helpdesk DNs or names of the groups whose members are helpdesk; may be empty
 */
public record RoleGroups(Set<String> admin, Set<String> helpdesk) {

	public RoleGroups {
		admin = keys(admin);
		helpdesk = keys(helpdesk);
	}

	/**
	 * Returns the roles of a member of these groups; always includes {@link Role#USER}.
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
