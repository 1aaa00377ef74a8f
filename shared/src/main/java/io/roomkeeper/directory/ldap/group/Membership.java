package io.roomkeeper.directory.ldap.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.naming.NamingException;
import javax.naming.directory.Attributes;

import io.roomkeeper.directory.DnKey;
import io.roomkeeper.directory.ldap.connection.DirectorySession;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.directory.ldap.connection.Entry;
import io.roomkeeper.directory.ldap.connection.Sid;
import org.springframework.ldap.NameNotFoundException;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.filter.EqualsFilter;
import org.springframework.ldap.support.LdapUtils;

/** Builds the filters that find the groups of which an entry is a direct member. */
final class Membership {

	private Membership() {
	}

	/** Returns the filters by entry name, by uid and by primary group. */
	static List<String> of(String dn, DirectorySettings settings, DirectorySession session) {
		List<String> filters = new ArrayList<>(byName(dn).toList());
		if (DnKey.of(dn).endsWith(DnKey.of(settings.base()))) {
			String uid = settings.attributes().uid();
			AttributesMapper<List<String>> mapper = (attributes) -> byAttributes(dn, uid, attributes);
			session.run((template) -> {
				try {
					filters.addAll(template.lookup(LdapUtils.newLdapName(dn),
							new String[] { uid, Sid.ATTRIBUTE, Sid.PRIMARY_GROUP }, mapper));
				}
				catch (NameNotFoundException _) {
					// A missing entry has no uid by which a group could list it.
				}
			});
		}
		return filters;
	}

	static Stream<String> byName(String dn) {
		return Stream.of("member", "uniqueMember").map((attribute) -> new EqualsFilter(attribute, dn).encode());
	}

	private static List<String> byAttributes(String dn, String uid, Attributes attributes) throws NamingException {
		Entry entry = new Entry(dn, attributes);
		List<String> filters = new ArrayList<>();
		entry.texts(uid).forEach((value) -> filters.add(new EqualsFilter("memberUid", value).encode()));
		Optional<Long> group = entry.texts(Sid.PRIMARY_GROUP)
			.stream()
			.findFirst()
			.filter((value) -> value.matches("\\d{1,10}"))
			.map(Long::valueOf);
		Sid.of(entry).flatMap((sid) -> group.map(sid::sibling)).map(Sid::filter).ifPresent(filters::add);
		return filters;
	}

}
