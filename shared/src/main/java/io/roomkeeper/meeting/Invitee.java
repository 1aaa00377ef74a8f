package io.roomkeeper.meeting;

/**
 * Somebody invited to a meeting, from inside the organisation or not.
 *
 * @param mail where the invitation went, 3 to 320 characters
 * @param name how they are called; may be empty
 */
public record Invitee(String mail, String name) {

	public Invitee {
		if (mail.length() < 3 || mail.length() > 320 || mail.indexOf('@') < 1) {
			throw new IllegalArgumentException("Not a mail address: '%s'".formatted(mail));
		}
	}

}
