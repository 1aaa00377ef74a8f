package io.roomkeeper.overview;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.run.Run;
import io.roomkeeper.service.ServiceOutage;

/** An item on the overview that needs attention. */
public sealed interface AttentionItem {

	/** A run is paused and waits for approval. */
	record Paused(Run run) implements AttentionItem {

	}

	/**
	 * A job's last run has failed.
	 *
	 * @param run its last run
	 */
	record Failed(Run run) implements AttentionItem {

	}

	/** The last run of a job skipped items. */
	record Skipped(Run run) implements AttentionItem {

	}

	/**
	 * No sync has succeeded for two days.
	 *
	 * @param last when the last one succeeded; empty for never
	 */
	record NoSync(Optional<Instant> last) implements AttentionItem {

	}

	/**
	 * Groups with settings are missing from the directory, so their settings apply to
	 * nobody.
	 *
	 * @param names the names of the groups; at least one
	 */
	record GroupsMissing(List<String> names) implements AttentionItem {

		public GroupsMissing {
			names = List.copyOf(names);
		}

	}

	/**
	 * Requests for exceptions wait for a decision.
	 *
	 * @param requests the number of requests
	 */
	record Undecided(int requests) implements AttentionItem {

	}

	/**
	 * Plans wait for the approval of another person.
	 *
	 * @param plans the number of plans
	 */
	record Unapproved(int plans) implements AttentionItem {
	}

	/**
	 * Future meetings have hosts who have left the directory.
	 *
	 * @param meetings the number of meetings
	 */
	record NoHost(int meetings) implements AttentionItem {
	}

	/** A meeting service does not answer. */
	record ServiceDown(ServiceOutage outage) implements AttentionItem {
	}

	/**
	 * People in the directory have no room.
	 *
	 * @param people the number of people
	 */
	record NoRoom(int people) implements AttentionItem {

	}

}
