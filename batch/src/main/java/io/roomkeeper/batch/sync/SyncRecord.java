package io.roomkeeper.batch.sync;

import java.time.Clock;

import io.roomkeeper.audit.DirectoryEvent.SamePeopleMatched;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.sync.SyncEffects;
import io.roomkeeper.sync.SyncProgress;
import org.springframework.stereotype.Component;

/**
 * Writes the first and the last record of a sync: the people and groups that it affects.
 * If the sync is interrupted, the next one reads this record.
 */
final class SyncRecord {

	private final SyncProgress progress;

	private final AuditTrail trail;

	private final Clock clock;

	private final SyncEffects effects;

	private final RunRecorder run;

	private SyncRecord(Factory from, SyncEffects effects, RunRecorder run) {
		this.progress = from.progress;
		this.trail = from.trail;
		this.clock = from.clock;
		this.effects = effects;
		this.run = run;
	}

	/**
	 * Stores the people and groups that the sync affects.
	 * @param people the number of newcomers matched to people with another directory ID
	 * @param groups the number of groups matched in the same way
	 */
	void begin(int people, int groups) {
		if (this.run.planned()) {
			return;
		}
		this.progress.begin(this.effects.all());
		if (people + groups > 0) {
			this.trail.append(this.run.run().startedBy(),
					new SamePeopleMatched(this.run.id().auditSubject(), people, groups), this.clock.instant());
		}
	}

	/** Records that the sync has written everything. */
	void finish() {
		if (!this.run.planned()) {
			this.progress.finish();
		}
	}

	/** Creates one for each attempt of a sync. */
	@Component
	record Factory(SyncProgress progress, AuditTrail trail, Clock clock) {

		SyncRecord create(SyncEffects effects, RunRecorder run) {
			return new SyncRecord(this, effects, run);
		}

	}

}
