package io.roomkeeper.audit;

import java.util.Optional;

/** An event about the data as a whole, caused by the directory. */
public sealed interface DirectoryEvent extends AuditEvent.OfDirectory {

	/**
	 * The data was bound to a directory.
	 *
	 * @param subject the naming context of the directory
	 * @param before the naming context to which the data belonged before
	 * @param reason why, in the author's words
	 */
	record DirectoryBound(AuditSubject subject, Optional<String> before, String reason) implements DirectoryEvent {

		@Override
		public String detail() {
			return new DetailText().text("before", this.before).text("reason", this.reason).toString();
		}

	}

	/**
	 * A sync matched newcomers with people and groups known under another directory ID.
	 *
	 * @param subject the run
	 * @param people how many people
	 * @param groups how many groups
	 */
	record SamePeopleMatched(AuditSubject subject, int people, int groups) implements DirectoryEvent {

		@Override
		public String detail() {
			return new DetailText().text("people", Integer.toString(this.people))
				.text("groups", Integer.toString(this.groups))
				.toString();
		}

	}

}
