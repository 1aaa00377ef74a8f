package io.roomkeeper.directory;

import java.util.Optional;

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
 */
public record DirectoryUser(DirectoryId id, String dn, Uid uid, String displayName, String givenName, String familyName,
		Optional<String> mail, Licence licence, Optional<String> number, Optional<String> link) {

	/**
	 * Returns a 64-bit fingerprint of everything that is stored of a person. Equal
	 * entries have equal fingerprints in every process and release. Different entries
	 * collide with a probability of 1 in 2^64.
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
