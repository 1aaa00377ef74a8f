package io.roomkeeper.audit.checkpoint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Verifies the trail against its signed checkpoints, those in the database and those that
 * a witness kept. Together they reveal a trail that was cut off or rewritten as a whole,
 * as far as a checkpoint covers it.
 */
public final class TrailVerifier {

	private final AuditTrail trail;

	private final Checkpoints checkpoints;

	private final AuditKeys keys;

	private final WitnessFile witness;

	public TrailVerifier(AuditTrail trail, Checkpoints checkpoints, AuditKeys keys, WitnessFile witness) {
		this.trail = trail;
		this.checkpoints = checkpoints;
		this.keys = keys;
		this.witness = witness;
	}

	/** Verifies the trail against its checkpoints. */
	public Verdict verify(Actor actor) {
		actor.require(Role.ADMIN);
		return verify(List.of(), "");
	}

	/**
	 * Verifies the trail against its checkpoints, and against more evidence.
	 * @param anchors former heads, which the trail must still contain
	 * @param notes signed checkpoints that were kept elsewhere, one after the other
	 */
	public Verdict verify(List<AuditAnchor> anchors, String notes) {
		TrailStart start = this.checkpoints.start();
		List<VerifierKey> trusted = this.keys.trusted();
		AuditVerification verification = new AuditVerification(start.head(), anchors);
		EdgeReader reader = new EdgeReader(start.treeEdge());
		Map<Long, TreeHash> roots = new HashMap<>();
		Optional<Message> unsigned = Optional.empty();
		long covered = 0;
		if (this.keys.on()) {
			Signed signed = signed(new TrustedNotes(trusted), notes, start.size());
			unsigned = (start.size() > 0 && trusted.stream().noneMatch(start::isSigned))
					? Optional.of(Message.of("audit.checkpoint.start", Argument.id(start.size()))) : signed.flaw();
			roots.putAll(signed.roots());
			covered = roots.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
		}
		List<Long> other = new ArrayList<>();
		compare(reader, roots, other);
		this.trail.read(start.size(), Long.MAX_VALUE, (row) -> {
			verification.check(row);
			if (row.hash().matches("[0-9a-f]{64}")) {
				add(reader, row);
			}
			compare(reader, roots, other);
		});
		AuditVerification.Result result = verification.result(this.trail.head());
		Optional<Message> flaw = result.flaw()
			.or(() -> other.stream().findFirst().map((size) -> Message.of("audit.checkpoint.other", Argument.id(size))))
			.or(() -> roots.keySet()
				.stream()
				.min(Long::compare)
				.map((size) -> Message.of("audit.checkpoint.lost", Argument.id(size), Argument.id(result.last()))));
		return new Verdict(result, flaw.isPresent() ? flaw : unsigned, start.size(), covered);
	}

	private static void add(EdgeReader reader, AuditEntry row) {
		if (row.seq() == reader.edge().size() + 1) {
			reader.add(row);
		}
	}

	private static void compare(EdgeReader reader, Map<Long, TreeHash> roots, List<Long> other) {
		TreeHash root = roots.remove(reader.edge().size());
		if (root != null && !root.equals(reader.edge().root())) {
			other.add(reader.edge().size());
		}
	}

	/** Returns the roots that were signed, by size, from the start of the trail on. */
	private Signed signed(TrustedNotes trusted, String kept, long start) {
		Map<Long, TreeHash> roots = new HashMap<>();
		Optional<Message> flaw = Optional.empty();
		List<StoredCheckpoint> stored = this.checkpoints.all();
		for (StoredCheckpoint one : stored) {
			Optional<Checkpoint> read = trusted.read(one.note()).filter((note) -> note.size() == one.size());
			if (read.isEmpty()) {
				flaw = Optional.of(Message.of("audit.checkpoint.unsigned", Argument.id(one.size())));
			}
			read.ifPresent((note) -> roots.put(note.size(), note.root()));
		}
		for (String note : SignedNote.split(this.witness.read() + '\n' + kept)) {
			Optional<Checkpoint> read = trusted.read(note);
			TreeHash known = read.map((one) -> roots.put(one.size(), one.root())).orElse(null);
			if (known != null && !known.equals(read.orElseThrow().root())) {
				flaw = Optional.of(Message.of("audit.checkpoint.other", Argument.id(read.orElseThrow().size())));
			}
		}
		if (roots.isEmpty() && this.trail.head().seq() > 0) {
			flaw = Optional.of(Message.of("audit.checkpoint.none"));
		}
		roots.keySet().removeIf((size) -> size < start);
		return new Signed(roots, flaw);
	}

	private record Signed(Map<Long, TreeHash> roots, Optional<Message> flaw) {

	}

	/**
	 * The result of a verification.
	 *
	 * @param result what the rows themselves show
	 * @param flaw what is wrong; empty if nothing is
	 * @param removed how many rows were removed because of their age
	 * @param covered up to which row checkpoints are signed; 0 for none
	 */
	public record Verdict(AuditVerification.Result result, Optional<Message> flaw, long removed, long covered) {

	}

}
