package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.PersonId;

/**
 * A person's room: a doorway that stays the same.
 *
 * @param owner whose room it is
 * @param pmi its number; after it has expired still the old one, until the owner gets a
 * new one
 * @param link the name of its link, where its owner has chosen one
 * @param passcode what visitors are asked for
 * @param state where it is in its life
 * @param assignedOn since when it has this number
 * @param lastUsedOn when it was last started
 * @param expiresOn the first day on which it is expired unless it is used before
 * @param expiredOn the day for which a sweep expired it
 */
public record PersonalRoom(PersonId owner, PersonalMeetingId pmi, Optional<PersonalLink> link, Passcode passcode,
		RoomState state, LocalDate assignedOn, Optional<LocalDate> lastUsedOn, LocalDate expiresOn,
		Optional<LocalDate> expiredOn) {

	/** A room with a number that has just been assigned. */
	public static PersonalRoom opened(PersonId owner, PersonalMeetingId pmi, Optional<PersonalLink> link,
			Passcode passcode, LocalDate on, LocalDate ledgerCompleteSince) {
		return new PersonalRoom(owner, pmi, link, passcode, RoomState.ACTIVE, on, Optional.empty(),
				Expiry.expiresOn(Optional.empty(), on, ledgerCompleteSince), Optional.empty());
	}

	/** The same room with another link and passcode. */
	PersonalRoom with(Optional<PersonalLink> newLink, Passcode newPasscode) {
		return new PersonalRoom(this.owner, this.pmi, newLink, newPasscode, this.state, this.assignedOn,
				this.lastUsedOn, this.expiresOn, this.expiredOn);
	}

	/**
	 * The address people are given: by name where the owner has a personal link, else by
	 * number.
	 */
	public String joinUrl(Account account) {
		return account.link(this.link.map((name) -> "/my/" + name).orElse("/j/" + this.pmi.digits()));
	}

}
