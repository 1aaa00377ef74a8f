package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.naming.NamingException;

/** Reads a group with the members that its entry lists. */
final class GroupMapper implements EntryMapper<ListedGroup> {

	/** What RFC 4517 section 3.3.21 allows after a DN in {@code uniqueMember}. */
	private static final Pattern BIT_STRING = Pattern.compile("#'[01]*'B$");

	private final DirectorySettings.AttributeNames names;

	GroupMapper(DirectorySettings.AttributeNames names) {
		this.names = names;
	}

	@Override
	public List<String> attributes() {
		return EntryMapper.attributes(this.names.id(), "cn", "member", "uniqueMember", "memberUid", Sid.ATTRIBUTE);
	}

	@Override
	public ListedGroup map(Entry entry) throws UnusableEntryException, NamingException {
		MemberRange range = MemberRange.of(entry);
		List<String> members = new ArrayList<>(range.members());
		for (String member : entry.all("uniqueMember", LONGEST_DN)) {
			members.add(BIT_STRING.matcher(member).replaceFirst(""));
		}
		return new ListedGroup(EntryMapper.id(entry, this.names.id()), entry.dn(), entry.required("cn", 256), members,
				entry.all("memberUid", 256), range.next(), Sid.of(entry));
	}

}
