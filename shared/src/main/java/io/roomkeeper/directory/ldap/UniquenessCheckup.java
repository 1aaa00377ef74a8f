package io.roomkeeper.directory.ldap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Finding;
import io.roomkeeper.directory.Fingerprint;
import io.roomkeeper.intake.Duplicates;

/** Counts identities, uids and mail addresses that several people have. */
final class UniquenessCheckup {

	private static final String DOUBLE = "double ";

	private final DirectorySettings.AttributeNames names;

	private final Duplicates ids = new Duplicates();

	private final Duplicates uids = new Duplicates();

	private final Duplicates mails = new Duplicates();

	UniquenessCheckup(DirectorySettings.AttributeNames names) {
		this.names = names;
	}

	void see(DirectoryUser user) {
		add(this.ids, user.id().value(), user.id().value());
		add(this.uids, user.uid().value(), user.uid().key());
		user.mail().ifPresent((mail) -> add(this.mails, mail, mail.toLowerCase(Locale.ROOT)));
	}

	private static void add(Duplicates among, String value, String key) {
		among.add(value, Fingerprint.start().add(key).value());
	}

	List<Finding> findings() {
		return Stream
			.of(finding(DOUBLE + this.names.id(), this.ids, "Only the first entry of each is taken.",
					"Set roomkeeper.directory.id-attribute to an attribute that no two entries share."),
					finding(DOUBLE + this.names.uid(), this.uids,
							"Only the first entry of each is taken, and nobody signs in with it.",
							"Let each person have their own, or narrow roomkeeper.directory.user-filter."),
					finding(DOUBLE + this.names.mail(), this.mails,
							"A line of a file that names somebody by such an address is left out.",
							"Let each person have their own, or name people by their uid."))
			.filter((finding) -> !finding.check().equals(DOUBLE))
			.toList();
	}

	private static Finding finding(String check, Duplicates found, String effect, String remedy) {
		if (found.values() == 0) {
			return Finding.ok(check, "No two people share one.");
		}
		return Finding.warning(check, "%,d values stand at %,d people, for example '%s'. %s".formatted(found.values(),
				found.places(), String.join("', '", found.examples()), effect), remedy);
	}

}
