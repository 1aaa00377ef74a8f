package io.roomkeeper.room.adoption;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * A room that existed before Roomkeeper, as a file or the directory describes it.
 *
 * @param pmi its number; may be a legacy one
 * @param link its link, if it has one
 * @param passcode its passcode, if known
 * @param lastUsedOn when it was last started, if known
 */
public record ExistingRoom(PersonalMeetingId pmi, Optional<PersonalLink> link, Optional<Passcode> passcode,
		Optional<LocalDate> lastUsedOn) {

}
