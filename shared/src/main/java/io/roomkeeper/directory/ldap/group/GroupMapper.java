package io.roomkeeper.directory.ldap.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.Sid;
import io.roomkeeper.directory.ldap.connection.UnusableEntryException;
import io.roomkeeper.intake.ValueKind;

/** Converts an entry to a group with the members that the entry lists. */
public final class GroupMapper implements EntryMapper<ListedGroup> {

	/**
	 * The suffix that RFC 4517 section 3.3.21 allows after a DN in {@code uniqueMember}.
	 */
	private static final Pattern BIT_STRING = Pattern.compile("#'[01]*'B$");

	private final DirectorySettings.AttributeNames names;

	public GroupMapper(DirectorySettings.AttributeNames names) {
		this.names = names;
	}

	@Override
	public List<String> attributes() {
		return EntryMapper.attributes(this.names.id(), "cn", "member", "uniqueMember", "memberUid", Sid.ATTRIBUTE);
	}

	@Override
	public Optional<DirectoryId> identity(Entry entry) throws NamingException {
		return EntryMapper.identity(entry, this.names.id());
	}

	@Override
	public ListedGroup map(Entry entry) throws UnusableEntryException, NamingException {
		entry.checkName();
		MemberRange range = MemberRange.of(entry);
		List<String> members = new ArrayList<>(range.members());
		for (String member : entry.texts("uniqueMember")) {
			members.add(BIT_STRING.matcher(member).replaceFirst(""));
		}
		return new ListedGroup(EntryMapper.id(entry, this.names.id()), entry.dn(),
				entry.required("cn", ValueKind.GROUP_NAME), members, entry.texts("memberUid"), range.next(),
				Sid.of(entry));
	}

}
