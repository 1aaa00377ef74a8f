package io.roomkeeper.audit;

import java.util.Optional;

/** A meeting service stopped answering, or answers again. */
public sealed interface ServiceEvent extends AuditEvent.OfService {

	/** Returns the service, for example {@code jitsi}. */
	String service();

	@Override
	default AuditSubject subject() {
		return new AuditSubject.Named("service " + service());
	}

	/**
	 * A service stopped answering.
	 *
	 * @param fallback the service to which its rooms lead meanwhile; empty if they cannot
	 * be entered
	 * @param reason what the last check found
	 */
	record ServiceFailed(String service, Optional<String> fallback, String reason) implements ServiceEvent {

		@Override
		public String detail() {
			return new DetailText().text("service", this.service)
				.text("fallback", this.fallback)
				.text("reason", this.reason)
				.toString();
		}

	}

	/** A service answers again, so its rooms lead to it again. */
	record ServiceRecovered(String service) implements ServiceEvent {

		@Override
		public String detail() {
			return new DetailText().text("service", this.service).toString();
		}

	}

}
