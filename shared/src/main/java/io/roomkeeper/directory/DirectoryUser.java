package io.roomkeeper.directory;

import java.util.Optional;

/**
 * A person as the directory has them at this moment.
 *
 * @param id what stays when they are renamed
 * @param dn where their entry stands
 * @param uid the name they sign in with
 * @param displayName how they are shown
 * @param givenName may be empty
 * @param familyName may be empty
 * @param mail their first mail address
 * @param licence what they may use
 * @param number a personal meeting ID that the directory already knows, as written there
 * @param link a personal link that the directory already knows, as written there
 */
public record DirectoryUser(DirectoryId id, String dn, Uid uid, String displayName, String givenName, String familyName,
		Optional<String> mail, Licence licence, Optional<String> number, Optional<String> link) {

	/**
	 * A 64-bit fingerprint of everything that is stored of a person. Equal entries have
	 * equal fingerprints in every process and release; different ones have different
	 * fingerprints but for one chance in 2^64.
	 */
	public long fingerprint() {
		return Fingerprint.start()
			.add(this.dn)
			.add(this.uid.value())
			.add(this.displayName)
			.add(this.givenName)
			.add(this.familyName)
			.add(this.mail.orElse(""))
			.add(this.licence.name())
			.value();
	}

}
