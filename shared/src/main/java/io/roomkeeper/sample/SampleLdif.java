package io.roomkeeper.sample;

import java.util.stream.Stream;

/**
 * Writes the sample's entries. They use only attributes of the core, cosine and
 * inetOrgPerson schemas, so that a real directory server accepts them unchanged.
 */
final class SampleLdif {

	private final LdifText out;

	SampleLdif(LdifText out) {
		this.out = out;
	}

	/** Writes the entries above people and groups. */
	void writeUnits() {
		this.out.entry(SampleOrganisation.BASE, "top", "dcObject", "organization")
			.attribute("dc", "hollowmere")
			.attribute("o", SampleOrganisation.NAME)
			.end();
		unit("people", SampleOrganisation.BASE);
		Stream.of(Position.values())
			.map(Position::unit)
			.distinct()
			.forEach((name) -> unit(name, SampleOrganisation.PEOPLE));
		unit("groups", SampleOrganisation.BASE);
	}

	private void unit(String name, String parent) {
		this.out.entry("ou=" + name + ',' + parent, "top", "organizationalUnit").attribute("ou", name).end();
	}

	void write(SamplePerson person) {
		this.out.entry(person.dn(), "top", "person", "organizationalPerson", "inetOrgPerson")
			.attribute("entryUUID", person.entryUuid().toString())
			.attribute("uid", person.uid())
			.attribute("cn", person.commonName())
			.attribute("sn", person.name().family());
		if (!person.name().given().isEmpty()) {
			this.out.attribute("givenName", person.name().given());
		}
		this.out.attribute("displayName", person.name().display());
		person.mail().ifPresent((mail) -> this.out.attribute("mail", mail));
		this.out
			.attribute(SampleOrganisation.LICENCE_ATTRIBUTE, person.licensed() ? SampleOrganisation.LICENSED : "basic")
			.attribute("departmentNumber", person.department());
		person.link().ifPresent((link) -> this.out.attribute(SampleOrganisation.LINK_ATTRIBUTE, link));
		if (SampleSignIns.canSignIn(person)) {
			this.out.attribute("userPassword", SampleSignIns.PASSWORD);
		}
		this.out.end();
	}

	void write(SampleGroup group) {
		this.out.entry(group.dn(), "top", group.kind().objectClass())
			.attribute("entryUUID", group.entryUuid().toString())
			.attribute("cn", group.name());
		group.members().forEach((member) -> this.out.attribute(group.kind().attribute(), member));
		this.out.end();
	}

}
