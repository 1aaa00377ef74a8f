package io.roomkeeper.audit;

import java.time.Instant;
import java.util.Optional;

/** Something that was done to a token, of which the trail never holds the secret. */
public sealed interface TokenEvent extends AuditEvent.OfToken {

	/**
	 * A token was made.
	 *
	 * @param subject the token
	 * @param person the person for whom it acts; empty for a service
	 * @param service the service for which it acts; empty for a person
	 * @param role what it may do
	 * @param until from when on it is refused; empty for never
	 */
	record TokenMade(String subject, Optional<String> person, Optional<String> service, String role,
			Optional<Instant> until) implements TokenEvent {

		@Override
		public String detail() {
			return new DetailText().text("person", this.person)
				.text("service", this.service)
				.text("role", this.role)
				.text("until", this.until.map(Instant::toString))
				.toString();
		}

	}

	/**
	 * A token was revoked.
	 *
	 * @param subject the token
	 */
	record TokenRevoked(String subject) implements TokenEvent {

		@Override
		public String detail() {
			return new DetailText().toString();
		}

	}

}
