package io.roomkeeper.audit.checkpoint;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.TrailEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;

/**
 * Removes old rows from the beginning of the trail, up to a signed checkpoint. A second
 * signature says that the trail begins there, so nobody else can shorten it unnoticed.
 */
public final class TrailRetention {

	private final AuditTrail trail;

	private final Checkpoints checkpoints;

	private final TrailVerifier verifier;

	private final AuditKeys keys;

	private final AuditedTransaction transaction;

	private final RetentionDays days;

	private final Clock clock;

	public TrailRetention(AuditTrail trail, Checkpoints checkpoints, TrailVerifier verifier, AuditKeys keys,
			AuditedTransaction transaction, RetentionDays days, Clock clock) {
		this.trail = trail;
		this.checkpoints = checkpoints;
		this.verifier = verifier;
		this.keys = keys;
		this.transaction = transaction;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * Removes the rows that are older than the configured number of days, as far as a
	 * checkpoint covers them.
	 * @return how many rows were removed
	 * @throws FixableException if checkpoints are off, or the trail is not as it was
	 * written
	 */
	public long removeOld(Actor actor) {
		actor.require(Role.ADMIN);
		Optional<StoredCheckpoint> end = end();
		if (end.isEmpty()) {
			return 0;
		}
		SigningKey key = this.keys.signing();
		this.verifier.verify(actor).flaw().ifPresent((flaw) -> {
			throw new FixableException(FailureText.of("audit.checkpoint.broken", Argument.message(flaw)));
		});
		TreeEdge edge = end.get().treeEdge();
		String hash = this.trail.find(edge.size()).orElseThrow().hash();
		TrailStart start = new TrailStart(edge.size(), hash, edge.text(),
				key.sign(TrailStart.text(key.verifier().name(), edge.size(), hash, edge)).format());
		return this.transaction.<Integer>execute(actor, (recorder) -> {
			int removed = this.checkpoints.remove(start);
			recorder.record(new TrailEvent.RowsRemoved(removed, start.size(), this.days.value()));
			return removed;
		});
	}

	/** Returns the last checkpoint that covers old rows only. */
	private Optional<StoredCheckpoint> end() {
		if (this.days.value() == 0) {
			return Optional.empty();
		}
		long old = this.checkpoints.lastBefore(this.clock.instant().minus(Duration.ofDays(this.days.value())));
		return this.checkpoints.upTo(old).filter((one) -> one.size() > this.checkpoints.start().size());
	}

}
