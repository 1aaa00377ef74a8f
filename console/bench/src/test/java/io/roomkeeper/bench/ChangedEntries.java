package io.roomkeeper.bench;

import java.util.Locale;

import io.roomkeeper.directory.ldap.OpenLdapServer;
import io.roomkeeper.sample.BigOrganisation;

/**
 * Changes people of a big organisation in its directory, always the same ones, so that a
 * sync of changes has something to read.
 */
final class ChangedEntries {

	/** The first number of newcomers, above those of everybody else. */
	private static final int NEWCOMERS = 90_000_000;

	private final OpenLdapServer server;

	private int round;

	private int newcomers;

	ChangedEntries(OpenLdapServer server) {
		this.server = server;
	}

	/** Gives the first people another family name and mail address. */
	void change(int people) {
		this.round++;
		StringBuilder ldif = new StringBuilder();
		for (int person = 0; person < people; person++) {
			ldif.append(String.format(Locale.ROOT, """
					dn: %s
					changetype: modify
					replace: sn
					sn: Round-%d
					-
					replace: mail
					mail: round%d.u%08d@big.example
					-

					""", dn(person), this.round, this.round, person));
		}
		this.server.change(ldif.toString());
	}

	/** Adds people whom nobody has seen before. */
	void add(int people) {
		StringBuilder ldif = new StringBuilder();
		for (int i = 0; i < people; i++) {
			int person = NEWCOMERS + this.newcomers++;
			ldif.append(String.format(Locale.ROOT, """
					dn: %1$s
					changetype: add
					objectClass: inetOrgPerson
					uid: u%2$08d
					cn: Newcomer %2$d
					sn: Newcomer
					mail: u%2$08d@big.example
					employeeType: licensed

					""", dn(person), person));
		}
		this.server.change(ldif.toString());
	}

	/** Removes everybody who was added. */
	void removeNewcomers() {
		StringBuilder ldif = new StringBuilder();
		while (this.newcomers > 0) {
			ldif.append(String.format(Locale.ROOT, "dn: %s%nchangetype: delete%n%n", dn(NEWCOMERS + --this.newcomers)));
		}
		this.server.change(ldif.toString());
	}

	private static String dn(int person) {
		return String.format(Locale.ROOT, "uid=u%08d,ou=people,%s", person, BigOrganisation.BASE);
	}

}
