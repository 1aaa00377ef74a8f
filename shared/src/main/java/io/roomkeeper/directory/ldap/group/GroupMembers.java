package io.roomkeeper.directory.ldap.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.Sid;
import io.roomkeeper.directory.ldap.search.PagedSearch;
import io.roomkeeper.text.Argument;
import org.jspecify.annotations.Nullable;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.filter.AndFilter;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.filter.HardcodedFilter;
import org.springframework.ldap.filter.OrFilter;
import org.springframework.ldap.support.LdapUtils;

/**
 * Finds the members that a group's entry does not list by name: those beyond the size of
 * one answer, those listed by uid, and those whose primary group it is. It uses its own
 * connection, because several servers end a paged search when a second one begins on the
 * same connection.
 */
public final class GroupMembers implements AutoCloseable {

	/** The number of uids in one request. */
	private static final int STEP = 50;

	private final DirectorySettings settings;

	private final Supplier<DirectorySession> sessions;

	private @Nullable DirectorySession session;

	public GroupMembers(DirectorySettings settings, Supplier<DirectorySession> sessions) {
		this.settings = settings;
		this.sessions = sessions;
	}

	/** Returns all members, beginning with those that the entry lists. */
	List<String> of(ListedGroup group) {
		if (group.complete()) {
			return group.members();
		}
		ReadMembers all = new ReadMembers(group, session());
		for (Optional<Integer> next = group.nextMember(); next.isPresent();) {
			next = readRange(group, next.get(), all);
		}
		for (int i = 0; i < group.memberUids().size(); i += STEP) {
			List<String> uids = group.memberUids().subList(i, Math.min(i + STEP, group.memberUids().size()));
			people(uidFilter(uids), new MemberMapper(Optional.empty()), all);
		}
		group.sid()
			.ifPresent((sid) -> people(new EqualsFilter(Sid.PRIMARY_GROUP, Long.toString(sid.number())).encode(),
					new MemberMapper(group.sid()), all));
		return all.names();
	}

	private Optional<Integer> readRange(ListedGroup group, int first, ReadMembers all) {
		List<MemberRange> read = new ArrayList<>();
		AttributesMapper<MemberRange> mapper = (attributes) -> MemberRange.of(new Entry(group.dn(), attributes));
		session().run((template) -> read.add(template.lookup(LdapUtils.newLdapName(group.dn()),
				new String[] { MemberRange.attribute(first) }, mapper)));
		MemberRange range = read.getFirst();
		range.members().forEach(all::add);
		if (range.members().isEmpty() || range.next().filter((next) -> next <= first).isPresent()) {
			throw session().failures()
				.failure(Kind.PROTOCOL, "members", null, Argument.text(group.dn()), Argument.number(first),
						Argument.text(this.settings.server().bindDn()));
		}
		return range.next();
	}

	private String uidFilter(List<String> uids) {
		OrFilter any = new OrFilter();
		uids.forEach((uid) -> any.or(new EqualsFilter(this.settings.attributes().uid(), uid)));
		return any.encode();
	}

	private void people(String filter, EntryMapper<Optional<String>> mapper, ReadMembers all) {
		DirectorySettings.Search users = this.settings.users();
		String both = new AndFilter().and(new HardcodedFilter(users.filter()))
			.and(new HardcodedFilter(filter))
			.encode();
		new PagedSearch<>(session(), users.base(), both, mapper, this.settings.server().pageSize())
			.forEachRemaining((name) -> name.ifPresent(all::add));
	}

	private DirectorySession session() {
		DirectorySession open = this.session;
		if (open == null) {
			open = this.sessions.get();
			this.session = open;
		}
		return open;
	}

	@Override
	public void close() {
		if (this.session != null) {
			this.session.close();
		}
	}

}
