package io.roomkeeper.reinvite.mail;

import io.roomkeeper.reinvite.ReinviteState;

/**
 * The results of the mails of one item.
 *
 * @param waiting mails that are still to be tried
 * @param sent mails that the mail server has accepted
 * @param unknown mails without an answer
 * @param refused mails that the mail server refused for good
 * @param reply the last reply of the mail server about a refused or unknown one; empty if
 * there is none
 */
public record SendOutcome(int waiting, int sent, int unknown, int refused, String reply) {

	/** Returns the state of the item. */
	ReinviteState state() {
		if (this.unknown > 0) {
			return ReinviteState.UNKNOWN;
		}
		if (this.waiting > 0) {
			return ReinviteState.SENT;
		}
		return (this.refused > 0) ? ReinviteState.FAILED : ReinviteState.ACCEPTED;
	}

}
