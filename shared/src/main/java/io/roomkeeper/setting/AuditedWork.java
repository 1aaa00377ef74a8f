package io.roomkeeper.setting;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditEvent;
import io.roomkeeper.setting.population.PopulationIndex;

/**
 * Runs work that records several audit events, in one transaction with them, and updates
 * the index.
 */
public final class AuditedWork {

	private final SettingStores stores;

	private final CurrentIndex index;

	public AuditedWork(SettingStores stores, CurrentIndex index) {
		this.stores = stores;
		this.index = index;
	}

	/**
	 * Does something and works it into the index.
	 * @param work does it and says what was done
	 * @param later how everyone stands then
	 */
	public void make(Actor actor, Supplier<? extends List<? extends AuditEvent>> work,
			UnaryOperator<PopulationIndex> later) {
		AtomicLong first = new AtomicLong();
		AtomicLong last = new AtomicLong();
		this.stores.work().run(() -> {
			for (AuditEvent event : work.get()) {
				AuditEntry entry = this.stores.trail().append(actor, event, this.stores.now());
				first.compareAndSet(0, entry.seq());
				last.set(entry.seq());
			}
		});
		if (first.get() > 0) {
			this.index.advance(later, first.get(), last.get());
		}
	}

	/** How the trail calls a group. */
	public static String subject(io.roomkeeper.group.GroupId group) {
		return "group " + group.value();
	}

}
