package io.roomkeeper.reinvite.host;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.person.PersonId;

/**
 * What a host has to send again, and what the host was told about it.
 *
 * @param items how many re-invites are to do
 * @param untold how many of them no mail has told the host in their present version
 * @param told when the latest mail to the host was chosen
 * @param reminders which reminder that mail was; 0 if it brought news or there is none
 */
public record HostTask(PersonId host, int items, int untold, Optional<Instant> told, int reminders) {

	/** Returns which reminder the next mail is; 0 if it brings news. */
	public int next() {
		return (this.untold > 0) ? 0 : this.reminders + 1;
	}

}
