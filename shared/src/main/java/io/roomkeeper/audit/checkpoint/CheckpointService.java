package io.roomkeeper.audit.checkpoint;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;

/** Signs checkpoints and sends them to the witnesses. */
public final class CheckpointService {

	private static final System.Logger LOG = System.getLogger(CheckpointService.class.getName());

	private final AuditTrail trail;

	private final Checkpoints checkpoints;

	private final AuditKeys keys;

	private final List<Witness> witnesses;

	private final Clock clock;

	public CheckpointService(AuditTrail trail, Checkpoints checkpoints, AuditKeys keys, List<Witness> witnesses,
			Clock clock) {
		this.trail = trail;
		this.checkpoints = checkpoints;
		this.keys = keys;
		this.witnesses = List.copyOf(witnesses);
		this.clock = clock;
	}

	/** Returns whether checkpoints are on. */
	public boolean on() {
		return this.keys.on();
	}

	/** Returns all checkpoints, latest first. */
	public List<StoredCheckpoint> all(Actor actor) {
		actor.require(Role.ADMIN);
		return this.checkpoints.all();
	}

	/**
	 * Signs a checkpoint over all rows if there are rows after the latest one. Reads and
	 * verifies these rows first.
	 * @return the latest checkpoint; empty if the trail has no rows
	 * @throws FixableException if checkpoints are off, or the trail is not as it was
	 * written
	 */
	public Optional<StoredCheckpoint> make(Actor actor) {
		actor.require(Role.ADMIN);
		return make();
	}

	/**
	 * Signs a checkpoint, like {@link #make(Actor)}, if the latest one is followed by at
	 * least that many rows. Sends again what the witnesses do not have yet.
	 */
	public void makeAfter(long rows) {
		long last = this.checkpoints.upTo(Long.MAX_VALUE).map(StoredCheckpoint::size).orElse(0L);
		if (this.trail.head().seq() - last >= rows) {
			make();
		}
		else {
			this.checkpoints.upTo(Long.MAX_VALUE).filter((one) -> !one.sent()).ifPresent(this::send);
		}
	}

	private Optional<StoredCheckpoint> make() {
		SigningKey key = this.keys.signing();
		AuditTrail.Head head = this.trail.head();
		Optional<StoredCheckpoint> before = this.checkpoints.upTo(Long.MAX_VALUE);
		if (head.seq() == 0 || before.filter((one) -> one.size() >= head.seq()).isPresent()) {
			before.filter((one) -> !one.sent()).ifPresent(this::send);
			return before;
		}
		TreeEdge edge = extended(before, head);
		Checkpoint checkpoint = new Checkpoint(key.verifier().name(), edge.size(), edge.root());
		StoredCheckpoint made = new StoredCheckpoint(edge.size(), this.clock.instant(), edge.text(),
				key.sign(checkpoint.text()).format(), false);
		this.checkpoints.add(made);
		send(made);
		return this.checkpoints.upTo(Long.MAX_VALUE);
	}

	/**
	 * Returns the edge of the tree over all rows, which continues a checkpoint's edge.
	 */
	private TreeEdge extended(Optional<StoredCheckpoint> before, AuditTrail.Head head) {
		TrailStart start = this.checkpoints.start();
		TreeEdge known = before.map(StoredCheckpoint::treeEdge).orElseGet(start::treeEdge);
		if (before.isPresent() && !new TrustedNotes(this.keys.trusted()).covers(before.get().note(), known)) {
			throw new FixableException(FailureText.of("audit.checkpoint.unsigned", Argument.id(known.size())));
		}
		EdgeReader reader = new EdgeReader(known);
		String previous = this.trail.find(known.size()).map((row) -> row.hash()).orElse(start.hash());
		AuditVerification verification = new AuditVerification(new AuditTrail.Head(known.size(), previous), List.of());
		this.trail.read(known.size(), head.seq(), (row) -> {
			verification.check(row);
			reader.add(row);
		});
		AuditVerification.Result result = verification.result(head);
		if (result.flaw().isPresent()) {
			throw new FixableException(
					FailureText.of("audit.checkpoint.broken", Argument.message(result.flaw().get())));
		}
		return reader.edge();
	}

	private void send(StoredCheckpoint checkpoint) {
		boolean all = true;
		for (Witness witness : this.witnesses) {
			try {
				witness.send(checkpoint.note());
			}
			catch (RuntimeException ex) {
				LOG.log(System.Logger.Level.WARNING,
						"The checkpoint over %d rows did not reach a witness; it is sent again: %s"
							.formatted(checkpoint.size(), ex.getMessage()));
				all = false;
			}
		}
		if (all) {
			this.checkpoints.sent(checkpoint.size());
		}
	}

}
