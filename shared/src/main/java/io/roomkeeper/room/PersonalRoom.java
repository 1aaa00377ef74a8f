package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.PersonId;

/**
 * A person's permanent room.
 *
 * @param owner the owner of the room
 * @param pmi its number; an expired room keeps its old number until the owner gets a new
 * one
 * @param link the name of its link, if the owner has chosen one
 * @param passcode the passcode that visitors enter; empty if the room needs none
 * @param state the stored state
 * @param assignedOn the day on which the owner got this number
 * @param lastUsedOn the day on which the room was last started
 * @param expiresOn the first day on which the room is expired unless it is used before
 * @param expiredOn the date of the sweep that expired it
 */
public record PersonalRoom(PersonId owner, PersonalMeetingId pmi, Optional<PersonalLink> link,
		Optional<Passcode> passcode, RoomState state, LocalDate assignedOn, Optional<LocalDate> lastUsedOn,
		LocalDate expiresOn, Optional<LocalDate> expiredOn) {

	/** Creates a room with a newly assigned number. */
	public static PersonalRoom opened(PersonId owner, PersonalMeetingId pmi, Optional<PersonalLink> link,
			Passcode passcode, LocalDate on, LocalDate ledgerCompleteSince) {
		return new PersonalRoom(owner, pmi, link, Optional.of(passcode), RoomState.ACTIVE, on, Optional.empty(),
				Expiry.expiresOn(Optional.empty(), on, ledgerCompleteSince), Optional.empty());
	}

	/** Returns a copy with another link and passcode. */
	public PersonalRoom with(Optional<PersonalLink> newLink, Optional<Passcode> newPasscode) {
		return new PersonalRoom(this.owner, this.pmi, newLink, newPasscode, this.state, this.assignedOn,
				this.lastUsedOn, this.expiresOn, this.expiredOn);
	}

	/** Returns a copy that got another number on a date. */
	public PersonalRoom with(PersonalMeetingId newPmi, LocalDate on) {
		return new PersonalRoom(this.owner, newPmi, this.link, this.passcode, this.state, on, this.lastUsedOn,
				on.plusDays(Expiry.DAYS), Optional.empty());
	}

	/**
	 * Returns the address to give to people: by name if the owner has a personal link,
	 * otherwise by number.
	 */
	public String joinUrl(Account account) {
		return account.link(this.link.map((name) -> "/my/" + name).orElse("/j/" + this.pmi.digits()));
	}

}
