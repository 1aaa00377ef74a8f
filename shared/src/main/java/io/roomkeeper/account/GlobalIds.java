package io.roomkeeper.account;

import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Creates the globally unique identifiers of calendar events and mails. Each ends with
 * the host name of the organisation's public address.
 */
public final class GlobalIds {

	private final String host;

	private final RandomGenerator random;

	/**
	 * @param random a random source that no two processes share, such as a secure one
	 */
	public GlobalIds(Account account, RandomGenerator random) {
		this.host = account.publicUrl().getHost();
		this.random = random;
	}

	/** Generates the UID of a calendar event (RFC 5545, 3.8.4.7). */
	public String eventUid() {
		return eventUid(new UUID(this.random.nextLong(), this.random.nextLong()).toString());
	}

	/**
	 * Returns the UID of the event with a fixed name.
	 * @param name letters, digits and hyphens
	 */
	public String eventUid(String name) {
		return name + "@" + this.host;
	}

	/** Generates a Message-ID (RFC 5322, 3.6.4) with angle brackets. */
	public String messageId() {
		return "<" + eventUid() + ">";
	}

}
