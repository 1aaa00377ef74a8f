package io.roomkeeper.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An event about a token. The trail never contains the secret. */
public sealed interface TokenEvent extends AuditEvent.OfToken {

	/**
	 * A token was made.
	 *
	 * @param subject the token
	 * @param person the person for whom it acts; empty for a service
	 * @param service the service for which it acts; empty for a person
	 * @param role the token's role
	 * @param until when it expires; empty for never
	 */
	record TokenMade(AuditSubject subject, Optional<String> person, Optional<String> service, String role,
			Optional<Instant> until) implements TokenEvent {

		@Override
		public List<AuditSubject> mentions() {
			return this.person.<List<AuditSubject>>map((uid) -> List.of(new AuditSubject.Person(uid)))
				.orElseGet(List::of);
		}

		@Override
		public String detail() {
			return new DetailText().text("person", this.person)
				.text("service", this.service)
				.text("role", this.role)
				.text("until", this.until.map(Instant::toString))
				.toString();
		}

	}

	/** A token was revoked. */
	record TokenRevoked(AuditSubject subject) implements TokenEvent {

		@Override
		public String detail() {
			return new DetailText().toString();
		}

	}

}
