package io.roomkeeper.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A person as the directory currently has them.
 *
 * @param id their permanent identity, which survives renaming
 * @param dn the DN of their entry
 * @param uid the name with which they sign in
 * @param displayName the name to show
 * @param givenName may be empty
 * @param familyName may be empty
 * @param mail their first mail address
 * @param licence their licence
 * @param number a personal meeting ID that the directory already has, as written there
 * @param link a personal link that the directory already has, as written there
 * @param aliases their other uids, mail addresses and names
 */
public record DirectoryUser(DirectoryId id, String dn, Uid uid, String displayName, String givenName, String familyName,
		Optional<String> mail, Licence licence, Optional<String> number, Optional<String> link, PersonAliases aliases) {

	/** Creates a person without aliases. */
	public DirectoryUser(DirectoryId id, String dn, Uid uid, String displayName, String givenName, String familyName,
			Optional<String> mail, Licence licence, Optional<String> number, Optional<String> link) {
		this(id, dn, uid, displayName, givenName, familyName, mail, licence, number, link, PersonAliases.NONE);
	}

	/**
	 * Returns a copy that keeps the stored uid, name or mail address if the directory has
	 * several values and none of them is in the entry's RDN.
	 * @param stored the person as last stored
	 */
	public DirectoryUser settled(DirectoryUser stored) {
		NameValues uids = values(this.uid.value(), this.aliases.uids());
		NameValues names = values(this.displayName, this.aliases.displayNames());
		NameValues mails = mails();
		String chosenUid = uids.chosen(this.dn, Optional.of(stored.uid.value())).orElse(this.uid.value());
		String chosenName = names.chosen(this.dn, Optional.of(stored.displayName)).orElse(this.displayName);
		Optional<String> chosenMail = mails.chosen(this.dn, stored.mail);
		return new DirectoryUser(this.id, this.dn, new Uid(chosenUid), chosenName, this.givenName, this.familyName,
				chosenMail, this.licence, this.number, this.link, new PersonAliases(uids.without(chosenUid),
						chosenMail.map(mails::without).orElse(List.of()), names.without(chosenName)));
	}

	private NameValues mails() {
		return this.mail.isPresent() ? values(this.mail.get(), this.aliases.mails())
				: NameValues.of(this.aliases.mails());
	}

	private static NameValues values(String shown, List<String> others) {
		return others.isEmpty() ? new NameValues(List.of(shown))
				: NameValues.of(Stream.concat(Stream.of(shown), others.stream()).toList());
	}

	/**
	 * Returns a 64-bit fingerprint of everything that is stored of a person. Equal
	 * entries have equal fingerprints in every process and release. Different entries
	 * collide with a probability of 1 in 2^64. The choice between several values of an
	 * attribute does not affect it.
	 */
	public long fingerprint() {
		NameValues uids = values(this.uid.value(), this.aliases.uids());
		NameValues names = values(this.displayName, this.aliases.displayNames());
		NameValues mails = mails();
		Fingerprint fingerprint = Fingerprint.start()
			.add(this.dn)
			.add(uids.all().getFirst())
			.add(names.all().getFirst())
			.add(this.givenName)
			.add(this.familyName)
			.add(mails.all().isEmpty() ? "" : mails.all().getFirst())
			.add(this.licence.name());
		addRest(fingerprint, uids, "uid");
		addRest(fingerprint, names, "name");
		addRest(fingerprint, mails, "mail");
		return fingerprint.value();
	}

	private static void addRest(Fingerprint fingerprint, NameValues values, String kind) {
		for (int i = 1; i < values.all().size(); i++) {
			fingerprint.add(kind).add(values.all().get(i));
		}
	}

}
