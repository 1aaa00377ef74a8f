package io.roomkeeper.sample;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A university that does not exist, with about 2,000 people and 40 groups. It is the same
 * in every process, on every machine and with every JDK, so that a data directory made
 * with it stays valid.
 */
public final class SampleOrganisation {

	/** The name of the organisation. */
	public static final String NAME = "University of Hollowmere";

	/** The base of its directory. */
	public static final String BASE = "dc=hollowmere,dc=example";

	/** The name of the group whose members are admins. */
	public static final String ADMINS = "roomkeeper-admins";

	/** The name of the group whose members are the helpdesk. */
	public static final String HELPDESK = "roomkeeper-helpdesk";

	/** The attribute with the name of an existing personal link. */
	public static final String LINK_ATTRIBUTE = "roomNumber";

	/** The attribute that shows whether a person has a licence. */
	public static final String LICENCE_ATTRIBUTE = "employeeType";

	/** The value of {@link #LICENCE_ATTRIBUTE} for people with a licence. */
	public static final String LICENSED = "licensed";

	static final String PEOPLE = "ou=people," + BASE;

	static final String GROUPS = "ou=groups," + BASE;

	static final String MAIL_DOMAIN = "hollowmere.example";

	private final List<SamplePerson> people = PeopleMaker.make();

	private final List<SampleGroup> groups = GroupMaker.make(this.people);

	/** Returns the DN below which groups are. */
	public String groupBase() {
		return GROUPS;
	}

	/** Returns the whole directory as LDIF, parents first. */
	public String ldif() {
		StringBuilder text = new StringBuilder(2_000_000);
		write(text);
		return text.toString();
	}

	/** Writes the whole directory as LDIF in UTF-8. Overwrites the file. */
	public void writeLdif(Path file) throws IOException {
		try (Writer out = Files.newBufferedWriter(file)) {
			write(out);
		}
	}

	List<SamplePerson> people() {
		return this.people;
	}

	List<SampleGroup> groups() {
		return this.groups;
	}

	private void write(Appendable out) {
		SampleLdif ldif = new SampleLdif(new LdifText(out));
		ldif.writeUnits();
		this.people.forEach(ldif::write);
		this.groups.forEach(ldif::write);
	}

}
