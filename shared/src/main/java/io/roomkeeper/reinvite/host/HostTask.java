package io.roomkeeper.reinvite.host;

import java.time.Instant;
import java.util.Optional;

import io.roomkeeper.person.PersonId;

/**
 * What a host must send again, and what mails have said about it.
 *
 * @param items how many re-invites the host must send
 * @param untold how many of them no mail has reported in their current version
 * @param told when the latest mail to the host was requested
 * @param reminders which reminder that mail was; 0 if it was not a reminder or there is
 * none
 */
public record HostTask(PersonId host, int items, int untold, Optional<Instant> told, int reminders) {

	/** Returns which reminder the next mail is; 0 if it is not a reminder. */
	public int next() {
		return (this.untold > 0) ? 0 : this.reminders + 1;
	}

}
