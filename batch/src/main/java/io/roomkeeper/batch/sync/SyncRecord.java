package io.roomkeeper.batch.sync;

import io.roomkeeper.audit.AuditEvent.SamePeopleMatched;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.sync.SyncEffects;

/**
 * Writes the first and the last record of a sync: the people and groups that it affects.
 * If the sync is interrupted, the next one reads this record.
 */
final class SyncRecord {

	private final SyncStores stores;

	private final SyncEffects effects;

	private final RunRecorder run;

	SyncRecord(SyncStores stores, SyncEffects effects, RunRecorder run) {
		this.stores = stores;
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
		this.stores.progress().begin(this.effects.all());
		if (people + groups > 0) {
			this.stores.trail()
				.append(this.run.run().startedBy(), new SamePeopleMatched(this.run.id().auditSubject(), people, groups),
						this.stores.clock().instant());
		}
	}

	/** Records that the sync has written everything. */
	void finish() {
		if (!this.run.planned()) {
			this.stores.progress().finish();
		}
	}

}
