package io.roomkeeper.audit;

import java.util.Optional;

/**
 * Reads the whole trail and finds the first row that was changed, removed or moved. What
 * it cannot find is a trail that somebody with the whole database wrote anew; keeping the
 * last hash elsewhere from time to time helps against that.
 */
public final class AuditVerification {

	private long expected = 1;

	private String previous = AuditEntry.BEGINNING;

	private Optional<String> flaw = Optional.empty();

	private AuditVerification() {
	}

	/** Verifies a trail. */
	public static Result verify(AuditTrail trail) {
		AuditVerification verification = new AuditVerification();
		trail.read(verification::check);
		return verification.result(trail.head());
	}

	private void check(AuditEntry entry) {
		if (this.flaw.isPresent()) {
			return;
		}
		if (entry.seq() != this.expected) {
			this.flaw = Optional.of("row %d is missing".formatted(this.expected));
		}
		else if (!entry.computedHash().equals(entry.hash())) {
			this.flaw = Optional.of("row %d was changed".formatted(entry.seq()));
		}
		else if (!entry.previousHash().equals(this.previous)) {
			this.flaw = Optional.of("row %d does not follow row %d".formatted(entry.seq(), entry.seq() - 1));
		}
		this.previous = entry.hash();
		this.expected++;
	}

	private Result result(AuditTrail.Head head) {
		long rows = this.expected - 1;
		if (this.flaw.isEmpty() && (head.seq() != rows || !head.hash().equals(this.previous))) {
			this.flaw = Optional
				.of("the trail should end with row %d and ends with row %d".formatted(head.seq(), rows));
		}
		return new Result(rows, this.previous, this.flaw);
	}

	/**
	 * What was found.
	 *
	 * @param rows how many rows were read, up to the flaw if there is one
	 * @param hash the hash of the last of them
	 * @param flaw what is wrong with the first row that is; empty where all is well
	 */
	public record Result(long rows, String hash, Optional<String> flaw) {

		/** Whether the trail is as it was written. */
		public boolean intact() {
			return this.flaw.isEmpty();
		}

	}

}
