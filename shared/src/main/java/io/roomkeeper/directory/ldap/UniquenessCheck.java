package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.directory.ldap.connection.DirectorySettings;
import io.roomkeeper.intake.Duplicates;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Counts identities, uids and mail addresses that several people share. */
public final class UniquenessCheck {

	private static final String DOUBLE = "double ";

	private final DirectorySettings.AttributeNames names;

	private final Duplicates ids = new Duplicates();

	private final Duplicates uids = new Duplicates();

	private final Duplicates mails = new Duplicates();

	public UniquenessCheck(DirectorySettings.AttributeNames names) {
		this.names = names;
	}

	public void see(DirectoryUser user) {
		add(this.ids, user.id().value(), user.id().value());
		add(this.uids, user.uid().value(), user.uid().key());
		user.mail().ifPresent((mail) -> add(this.mails, mail, mail.toLowerCase(Locale.ROOT)));
	}

	private static void add(Duplicates among, String value, String key) {
		among.add(value, Fingerprint.start().add(key).value());
	}

	public List<DirectoryFinding> findings() {
		return Stream
			.of(finding(this.names.id(), this.ids, "doctor.double.id"),
					finding(this.names.uid(), this.uids, "doctor.double.uid"),
					finding(this.names.mail(), this.mails, "doctor.double.mail"))
			.filter((finding) -> !finding.check().equals(DOUBLE))
			.toList();
	}

	private static DirectoryFinding finding(String attribute, Duplicates found, String key) {
		String check = DOUBLE + attribute;
		if (found.values() == 0) {
			return DirectoryFinding.ok(check, Message.of("doctor.double.none"));
		}
		return DirectoryFinding.warning(check, Message.of(key, Argument.number(found.values()),
				Argument.number(found.places()), Argument.text(String.join("', '", found.examples()))),
				Message.of(key + ".fix"));
	}

}
