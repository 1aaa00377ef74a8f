package io.roomkeeper.room;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A room that somebody had before Roomkeeper, as a file or the directory tells of it.
 *
 * @param pmi its number; may be a legacy one
 * @param link its link, where it has one
 * @param passcode what its visitors are asked for, where that is told
 * @param lastUsedOn when it was last started, where that is told
 */
public record ExistingRoom(PersonalMeetingId pmi, Optional<PersonalLink> link, Optional<Passcode> passcode,
		Optional<LocalDate> lastUsedOn) {

}
