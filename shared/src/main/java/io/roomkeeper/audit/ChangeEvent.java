package io.roomkeeper.audit;

import java.util.List;
import java.util.Optional;

/** An event about a plan, or the change that it became. */
public sealed interface ChangeEvent extends AuditEvent.OfChange {

	/**
	 * A plan was made.
	 *
	 * @param subject the plan
	 * @param plan what it does
	 * @param hash the hash of its content
	 * @param rooms how many rooms it changes
	 * @param approval whether another person must approve it: {@code needed},
	 * {@code not needed}, or {@code turned off} by the configuration
	 * @param undoes the change that it undoes
	 * @param selection the query that selected the people
	 * @param reason why, in the author's words
	 */
	record PlanMade(AuditSubject subject, String plan, String hash, int rooms, String approval,
			Optional<AuditSubject> undoes, String selection, String reason) implements ChangeEvent {

		@Override
		public List<AuditSubject> mentions() {
			return this.undoes.stream().toList();
		}

		@Override
		public String detail() {
			return new DetailText().text("plan", this.plan)
				.text("hash", this.hash)
				.text("rooms", Integer.toString(this.rooms))
				.text("approval", this.approval)
				.text("undoes", this.undoes.map(AuditSubject::key))
				.text("selection", this.selection)
				.text("reason", this.reason)
				.toString();
		}

	}

	/**
	 * A plan was approved, rejected or withdrawn, or lapsed.
	 *
	 * @param subject the plan
	 * @param status its new status
	 * @param hash the hash of its content
	 */
	record PlanDecided(AuditSubject subject, String status, String hash) implements ChangeEvent {

		@Override
		public String detail() {
			return new DetailText().text("status", this.status).text("hash", this.hash).toString();
		}

	}

	/**
	 * A run began, or continued, to apply a plan.
	 *
	 * @param subject the plan
	 * @param plan what it does
	 * @param hash the hash of its content
	 * @param run the run
	 */
	record ChangeStarted(AuditSubject subject, String plan, String hash, AuditSubject run) implements ChangeEvent {

		@Override
		public List<AuditSubject> mentions() {
			return List.of(this.run);
		}

		@Override
		public String detail() {
			return new DetailText().text("plan", this.plan)
				.text("hash", this.hash)
				.text("run", this.run.key())
				.toString();
		}

	}

	/**
	 * Somebody had re-invites sent for their hosts.
	 *
	 * @param subject the change, or the account for re-invites of any cause
	 * @param meetings how many meetings
	 * @param messages how many messages
	 */
	record ReinvitesSent(AuditSubject subject, int meetings, long messages) implements ChangeEvent {

		@Override
		public String detail() {
			return new DetailText().text("meetings", Integer.toString(this.meetings))
				.text("messages", Long.toString(this.messages))
				.toString();
		}

	}

}
