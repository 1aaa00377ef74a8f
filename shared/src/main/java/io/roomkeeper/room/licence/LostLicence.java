package io.roomkeeper.room.licence;

import java.time.LocalDate;
import java.util.Optional;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;

/**
 * A present person who has a personal link and no longer a licence.
 *
 * @param lostOn the date on which the licence was lost
 * @param heldUntil the end of a veto against taking the link back, if there is one
 */
public record LostLicence(PersonId person, PersonalLink link, LocalDate lostOn, Optional<LocalDate> heldUntil) {

}
