package io.roomkeeper.directory.ldap.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.naming.NamingException;

import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.UserDirectory.GroupName;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.search.PagedSearch;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.HardcodedFilter;
import org.springframework.ldap.filter.OrFilter;

/**
 * Finds the groups that contain an entry, directly or through other groups. It visits
 * each group once, so cycles end.
 */
public final class TransitiveGroups {

	/** The number of entries in one request. */
	private static final int STEP = 50;

	private final DirectorySettings settings;

	private final DirectorySession session;

	public TransitiveGroups(DirectorySettings settings, DirectorySession session) {
		this.settings = settings;
		this.session = session;
	}

	/** Returns the groups that contain an entry, directly or through others. */
	public Set<GroupName> from(String dn) {
		Set<GroupName> found = new LinkedHashSet<>();
		Set<String> seen = new HashSet<>();
		List<GroupName> level = holding(Membership.of(dn, this.settings, this.session));
		while (!level.isEmpty()) {
			List<String> above = new ArrayList<>();
			for (GroupName group : level) {
				if (seen.add(DnKey.of(group.dn()))) {
					found.add(group);
					above.add(group.dn());
				}
			}
			level = holding(above.stream().flatMap(Membership::byName).toList());
		}
		return found;
	}

	private List<GroupName> holding(List<String> members) {
		List<GroupName> groups = new ArrayList<>();
		for (int i = 0; i < members.size(); i += STEP) {
			String filter = filter(members.subList(i, Math.min(i + STEP, members.size())));
			PagedSearch<GroupName> search = new PagedSearch<>(this.session, this.settings.groups().base(), filter,
					new NameMapper(), this.settings.server().pageSize());
			search.forEachRemaining(groups::add);
		}
		return groups;
	}

	private String filter(List<String> memberships) {
		OrFilter holds = new OrFilter();
		memberships.forEach((one) -> holds.or(new HardcodedFilter(one)));
		return new AndFilter().and(new HardcodedFilter(this.settings.groups().filter())).and(holds).encode();
	}

	/** Reads a group's distinguished name and common name, but no members. */
	private static final class NameMapper implements EntryMapper<GroupName> {

		@Override
		public List<String> attributes() {
			return List.of("cn");
		}

		@Override
		public GroupName map(Entry entry) throws NamingException {
			return new GroupName(entry.dn(), entry.texts("cn").stream().findFirst().orElse(""));
		}

	}

}
