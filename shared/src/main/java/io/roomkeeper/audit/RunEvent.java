package io.roomkeeper.audit;

import java.util.Map;

/** An event about a run that changes data; plans are not recorded. */
public sealed interface RunEvent extends AuditEvent.OfRun {

	/**
	 * A run began.
	 *
	 * @param subject the run
	 * @param asOf the date for which the run works
	 */
	record RunStarted(AuditSubject subject, String job, String asOf) implements RunEvent {

		@Override
		public String detail() {
			return new DetailText().text("job", this.job).text("asOf", this.asOf).toString();
		}

	}

	/**
	 * A run paused at a brake, and waits until a person decides.
	 *
	 * @param subject the run
	 * @param job the job
	 * @param counts the counts that are not zero
	 * @param items the number of listed items
	 * @param itemsHash SHA-256 over these items, in their order
	 */
	record RunPaused(AuditSubject subject, String job, Map<String, Long> counts, long items,
			String itemsHash) implements RunEvent {

		@Override
		public String detail() {
			DetailText text = new DetailText().text("job", this.job);
			this.counts.forEach((name, count) -> text.text(name, Long.toString(count)));
			return text.text("items", Long.toString(this.items)).text("itemsHash", this.itemsHash).toString();
		}

	}

	/**
	 * A run ended. Earlier releases also recorded a pause like this, with the status
	 * {@code PAUSED}.
	 *
	 * @param subject the run
	 * @param job the job
	 * @param status how it ended
	 * @param counts the counts that are not zero
	 * @param items the number of listed items
	 * @param itemsHash SHA-256 over these items, in their order
	 */
	record RunEnded(AuditSubject subject, String job, String status, Map<String, Long> counts, long items,
			String itemsHash) implements RunEvent {

		@Override
		public String detail() {
			DetailText text = new DetailText().text("job", this.job).text("status", this.status);
			this.counts.forEach((name, count) -> text.text(name, Long.toString(count)));
			return text.text("items", Long.toString(this.items)).text("itemsHash", this.itemsHash).toString();
		}

	}

}
