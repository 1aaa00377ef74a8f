package io.roomkeeper.directory.ldap;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.naming.NamingException;

import io.roomkeeper.directory.DirectoryGroup;

/** Reads a group with its members. */
final class GroupMapper implements EntryMapper<DirectoryGroup> {

	/** What RFC 4517 section 3.3.21 allows after a DN in {@code uniqueMember}. */
	private static final Pattern BIT_STRING = Pattern.compile("#'[01]*'B$");

	private final DirectorySettings.AttributeNames names;

	GroupMapper(DirectorySettings.AttributeNames names) {
		this.names = names;
	}

	@Override
	public List<String> attributes() {
		return EntryMapper.attributes(this.names.id(), "cn", "member", "uniqueMember");
	}

	@Override
	public DirectoryGroup map(Entry entry) throws UnusableEntryException, NamingException {
		List<String> members = new ArrayList<>(entry.all("member", LONGEST_DN));
		for (String member : entry.all("uniqueMember", LONGEST_DN)) {
			members.add(BIT_STRING.matcher(member).replaceFirst(""));
		}
		return new DirectoryGroup(EntryMapper.id(entry, this.names.id()), entry.dn(), entry.required("cn", 256),
				members);
	}

}
