package io.roomkeeper.room.licence;

import java.time.LocalDate;

/**
 * A warning that a link or number is about to be taken back. Each is given once.
 *
 * @param endsOn the date on which it is taken back
 * @param daysBefore one of {@link LicenceGrace#WARNING_DAYS}
 */
public record LicenceWarning(LostLicence lost, LocalDate endsOn, int daysBefore) {

}
