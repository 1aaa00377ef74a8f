package io.roomkeeper.room.licence;

import java.time.LocalDate;

/**
 * When a person who has lost the licence loses the link or number as well.
 *
 * @param endsOn the first date on which it may be taken back
 */
public record LicenceEnd(LostLicence lost, LocalDate endsOn) {

}
