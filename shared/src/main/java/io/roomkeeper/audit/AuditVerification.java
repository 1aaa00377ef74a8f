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

	private final List<AuditAnchor> missing;

	private final AuditTrail.Head start;

	private long expected;

	private String previous;

	private long erased;

	private Optional<Message> flaw = Optional.empty();

	/**
	 * Begins a verification.
	 * @param start the row before the first one
	 * @param anchors former heads, which the trail must still contain
	 */
	public AuditVerification(AuditTrail.Head start, List<AuditAnchor> anchors) {
		this.start = start;
		this.expected = start.seq() + 1;
		this.previous = start.hash();
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
		AuditVerification verification = new AuditVerification(trail.start(), anchors);
		trail.read(verification::check);
		return verification.result(trail.head());
	}

	/** Checks the next row. */
	public void check(AuditEntry entry) {
		if (this.flaw.isPresent()) {
			return;
		}
		if (entry.seq() != this.expected) {
			this.flaw = Optional.of(flaw("audit.missing", this.expected));
		}
		else if (!entry.isUnchanged()) {
			this.flaw = Optional.of(flaw("audit.changed", entry.seq()));
		}
		else if (!entry.previousHash().equals(this.previous)) {
			this.flaw = Optional.of(flaw("audit.order", entry.seq(), entry.seq() - 1));
		}
		this.missing.removeIf((anchor) -> anchor.isAt(entry));
		this.erased += entry.seal().anyErased() ? 1 : 0;
		this.previous = entry.hash();
		this.expected++;
	}

	/** Returns the first flaw so far. */
	public Optional<Message> flaw() {
		return this.flaw;
	}

	/**
	 * Returns the result after all rows.
	 * @param head the end of the trail, as it is stored
	 */
	public Result result(AuditTrail.Head head) {
		long last = this.expected - 1;
		if (this.flaw.isEmpty() && (head.seq() != last || !head.hash().equals(this.previous))) {
			this.flaw = Optional.of(flaw("audit.end", head.seq(), last));
		}
		if (this.flaw.isEmpty() && !this.missing.isEmpty()) {
			this.flaw = Optional.of(lost(this.missing.getFirst(), last));
		}
		return new Result(last - this.start.seq(), last, this.previous, this.erased, this.flaw);
	}

	private Message lost(AuditAnchor anchor, long last) {
		if (anchor.seq() <= this.start.seq()) {
			return flaw("audit.removed", anchor.seq(), this.start.seq() + 1);
		}
		return (anchor.seq() > last) ? flaw("audit.lost", anchor.seq(), last) : flaw("audit.other", anchor.seq());
	}

	private static Message flaw(String key, long... rows) {
		return Message.of(key,
				LongStream.of(rows).mapToObj((row) -> Argument.text(Long.toString(row))).toArray(Argument[]::new));
	}

	/**
	 * The result of a verification.
	 *
	 * @param rows how many rows were read
	 * @param last the position of the last of them
	 * @param hash the hash of the last of them
	 * @param erased how many of them have erased values
	 * @param flaw what is wrong with the first invalid row; empty if the trail is intact
	 */
	public record Result(long rows, long last, String hash, long erased, Optional<Message> flaw) {

		/** Returns whether the trail is unchanged. */
		public boolean intact() {
			return this.flaw.isEmpty();
		}

	}

}
