package io.roomkeeper.store;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.database.Jdbc;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Transactions that begin by locking the one row of {@code audit_head}, for which every
 * writer of the audit trail waits anyway.
 */
class JdbcAuditedTransaction implements AuditedTransaction {

	private final Jdbc jdbc;

	private final AuditTrail trail;

	private final Clock clock;

	JdbcAuditedTransaction(Jdbc jdbc, AuditTrail trail, Clock clock) {
		this.jdbc = jdbc;
		this.trail = trail;
		this.clock = clock;
	}

	@Override
	public <T> T execute(Actor actor, Function<Recorder, T> work) {
		return this.jdbc.inTransaction(() -> {
			this.jdbc.update("update audit_head set seq = seq");
			return work.apply(new Events(this.trail, actor, this.clock.instant().truncatedTo(ChronoUnit.MICROS)));
		});
	}

	private record Events(AuditTrail trail, Actor actor, Instant now) implements Recorder {

		@Override
		public void record(AuditEvent event) {
			this.trail.append(this.actor, event, this.now);
		}

		@Override
		public void afterCommit(Runnable effect) {
			TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

				@Override
				public void afterCompletion(int status) {
					if (status == STATUS_COMMITTED) {
						effect.run();
					}
				}

			});
		}

	}

}
