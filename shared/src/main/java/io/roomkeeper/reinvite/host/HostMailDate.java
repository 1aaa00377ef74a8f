package io.roomkeeper.reinvite.host;

import java.time.LocalDate;

import io.roomkeeper.person.PersonId;

/**
 * When a host gets a mail, if the host does nothing until then.
 *
 * @param items how many re-invites are to do
 * @param reminder which reminder it is; 0 if it brings news
 */
public record HostMailDate(PersonId host, LocalDate on, int items, int reminder) {

}
