package io.roomkeeper.room;

import java.time.LocalDate;

/**
 * A number that is reserved for its last owner.
 *
 * @param pmi the number
 * @param retiredOn when it went out of use
 * @param until the first day on which it is free for everybody
 */
public record QuarantinedNumber(PersonalMeetingId pmi, LocalDate retiredOn, LocalDate until) {

}
