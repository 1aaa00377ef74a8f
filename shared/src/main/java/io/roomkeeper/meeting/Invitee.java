package io.roomkeeper.meeting;

/**
 * A person invited to a meeting, from inside or outside the organisation.
 *
 * @param mail the address of the invitation, 3 to 320 characters
 * @param name the display name; may be empty
 */
public record Invitee(String mail, String name) {

	public Invitee {
		if (mail.length() < 3 || mail.length() > 320 || mail.indexOf('@') < 1) {
			throw new IllegalArgumentException("Not a mail address: '%s'".formatted(mail));
		}
	}

}
