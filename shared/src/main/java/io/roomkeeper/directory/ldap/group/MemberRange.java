package io.roomkeeper.directory.ldap.group;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.naming.NamingException;
import javax.naming.directory.Attribute;

import io.roomkeeper.directory.ldap.connection.Entry;

/**
 * Part of a group's members. When there are many, Active Directory returns them in parts,
 * in attributes such as {@code member;range=0-1499} (MS-ADTS section 3.1.1.3.1.3.3).
 *
 * @param members the DNs
 * @param next where the rest begins; empty if there is no rest
 */
record MemberRange(List<String> members, Optional<Integer> next) {

	private static final Pattern RANGE = Pattern.compile("member;range=(\\d{1,9})-(\\d{1,9}|\\*)",
			Pattern.CASE_INSENSITIVE);

	/** Returns the part that an entry lists; all members if it has no range. */
	static MemberRange of(Entry entry) throws NamingException {
		for (Attribute attribute : entry.attributes()) {
			Matcher range = RANGE.matcher(attribute.getID());
			if (range.matches()) {
				return new MemberRange(entry.texts(attribute.getID()), after(range.group(2)));
			}
		}
		return new MemberRange(entry.texts("member"), Optional.empty());
	}

	private static Optional<Integer> after(String last) {
		return last.equals("*") ? Optional.empty() : Optional.of(Integer.parseInt(last) + 1);
	}

	/** Returns the attribute that requests the part beginning here. */
	static String attribute(int first) {
		return "member;range=%d-*".formatted(first);
	}

}
