package io.roomkeeper.directory.ldap.group;

import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.directory.DirectoryException.Kind;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.text.Argument;

/** The members of one group, within the limits of an answer. */
final class ReadMembers {

	private final String group;

	private final DirectorySession session;

	private final List<String> names;

	private long length;

	ReadMembers(ListedGroup group, DirectorySession session) {
		this.group = group.dn();
		this.session = session;
		this.names = new ArrayList<>(group.members());
	}

	void add(String name) {
		this.names.add(name);
		this.length += name.length();
		if (this.length > this.session.bounds().bytes()) {
			throw this.session.failures()
				.failure(Kind.PROTOCOL, "members.size", null, Argument.number(this.session.bounds().bytes()),
						Argument.text(this.group));
		}
	}

	List<String> names() {
		return this.names;
	}

}
