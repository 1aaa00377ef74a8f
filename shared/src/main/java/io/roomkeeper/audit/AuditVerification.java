package io.roomkeeper.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Reads the whole trail and finds the first row that was changed, removed or moved. If
 * someone with access to the whole database truncated or rewrote the trail, only an
 * anchor that was stored elsewhere reveals it.
 */
public final class AuditVerification {

	private long expected = 1;

	private String previous = AuditEntry.BEGINNING;

	private Optional<Message> flaw = Optional.empty();

	private final List<AuditAnchor> missing;

	private AuditVerification(List<AuditAnchor> anchors) {
		this.missing = new ArrayList<>(anchors);
	}

	/** Verifies a trail without anchors. */
	public static Result verify(AuditTrail trail) {
		return verify(trail, List.of());
	}

	/**
	 * Verifies a trail against anchors, each of which the trail must still contain.
	 * Without an anchor, removed rows at the end of the trail cannot be detected.
	 */
	public static Result verify(AuditTrail trail, List<AuditAnchor> anchors) {
		AuditVerification verification = new AuditVerification(anchors);
		trail.read(verification::check);
		return verification.result(trail.head());
	}

	private void check(AuditEntry entry) {
		if (this.flaw.isPresent()) {
			return;
		}
		if (entry.seq() != this.expected) {
			this.flaw = Optional.of(flaw("audit.missing", this.expected));
		}
		else if (!entry.computedHash().equals(entry.hash())) {
			this.flaw = Optional.of(flaw("audit.changed", entry.seq()));
		}
		else if (!entry.previousHash().equals(this.previous)) {
			this.flaw = Optional.of(flaw("audit.order", entry.seq(), entry.seq() - 1));
		}
		this.missing.removeIf((anchor) -> anchor.isAt(entry));
		this.previous = entry.hash();
		this.expected++;
	}

	private Result result(AuditTrail.Head head) {
		long rows = this.expected - 1;
		if (this.flaw.isEmpty() && (head.seq() != rows || !head.hash().equals(this.previous))) {
			this.flaw = Optional.of(flaw("audit.end", head.seq(), rows));
		}
		if (this.flaw.isEmpty() && !this.missing.isEmpty()) {
			this.flaw = Optional.of(lost(this.missing.getFirst(), rows));
		}
		return new Result(rows, this.previous, this.flaw);
	}

	private static Message lost(AuditAnchor anchor, long rows) {
		return (anchor.seq() > rows) ? flaw("audit.lost", anchor.seq(), rows) : flaw("audit.other", anchor.seq());
	}

	private static Message flaw(String key, long... rows) {
		return Message.of(key,
				LongStream.of(rows).mapToObj((row) -> Argument.text(Long.toString(row))).toArray(Argument[]::new));
	}

	/**
	 * The result of a verification.
	 *
	 * @param rows how many rows were read, up to the flaw if there is one
	 * @param hash the hash of the last of them
	 * @param flaw what is wrong with the first invalid row; empty if the trail is intact
	 */
	public record Result(long rows, String hash, Optional<Message> flaw) {

		/** Returns whether the trail is unchanged. */
		public boolean intact() {
			return this.flaw.isEmpty();
		}

	}

}
