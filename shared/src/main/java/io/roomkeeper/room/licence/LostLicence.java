package io.roomkeeper.room.licence;

import java.time.LocalDate;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;

/**
 * A present person who has a personal link and no longer a licence.
 *
 * @param lostOn the date on which the licence was lost
 */
public record LostLicence(PersonId person, PersonalLink link, LocalDate lostOn) {

}
