package io.roomkeeper.directory.ldap.group;

import java.util.List;
import java.util.Optional;

import javax.naming.NamingException;

import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.EntryMapper;
import io.roomkeeper.directory.ldap.connection.Sid;

/**
 * Reads the distinguished name of a member.
 *
 * @param group the primary group whose domain the member must belong to; empty for any
 * domain
 */
record MemberMapper(Optional<Sid> group) implements EntryMapper<Optional<String>> {

	@Override
	public List<String> attributes() {
		return List.of(Sid.ATTRIBUTE);
	}

	@Override
	public Optional<String> map(Entry entry) throws NamingException {
		Optional<String> domain = Sid.of(entry).map(Sid::domain);
		boolean member = this.group.isEmpty() || this.group.map(Sid::domain).equals(domain);
		return member ? Optional.of(entry.dn()) : Optional.empty();
	}

}
