package io.roomkeeper.batch.sync;

import io.roomkeeper.audit.AuditEvent.SamePeopleMatched;
import io.roomkeeper.batch.job.RunRecorder;
import io.roomkeeper.sync.SyncEffects;

/**
 * The first and the last thing that a sync writes: whom it concerns, so that the next one
 * knows where this one is cut short.
 */
final class SyncBeginning {

	private final SyncStores stores;

	private final SyncEffects effects;

	private final RunRecorder run;

	SyncBeginning(SyncStores stores, SyncEffects effects, RunRecorder run) {
		this.stores = stores;
		this.effects = effects;
		this.run = run;
	}

	/**
	 * Stores whom it concerns.
	 * @param people how many newcomers were taken for people known under another ID
	 * @param groups how many groups were
	 */
	void begin(int people, int groups) {
		if (this.run.planned()) {
			return;
		}
		this.stores.progress().begin(this.effects.all());
		if (people + groups > 0) {
			this.stores.trail()
				.append(this.run.run().startedBy(),
						new SamePeopleMatched("run " + this.run.id().value(), people, groups),
						this.stores.clock().instant());
		}
	}

	/** Everything is written. */
	void finish() {
		if (!this.run.planned()) {
			this.stores.progress().finish();
		}
	}

}
