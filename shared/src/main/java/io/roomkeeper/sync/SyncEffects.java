package io.roomkeeper.sync;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import io.roomkeeper.directory.PersonId;
import io.roomkeeper.run.Brake;

/**
 * To whom a sync would do what, as sets of people: who is concerned twice counts once.
 * Belongs to one run and is used by one thread.
 */
public final class SyncEffects {

	private final Map<SyncEffect, BitSet> people = new EnumMap<>(SyncEffect.class);

	private final Map<SyncEffect, LongSupplier> totals = new EnumMap<>(SyncEffect.class);

	/** Notes that somebody is concerned. */
	public void add(SyncEffect effect, PersonId person) {
		of(effect).set(person.value());
	}

	/** Notes that all of them are concerned. */
	public void addAll(SyncEffect effect, BitSet ids) {
		of(effect).or(ids);
	}

	/**
	 * Adds what an earlier run has begun and not finished, so that both are weighed as
	 * one.
	 * @param unfinished whom that run concerned
	 * @param present whom the directory has now: they are not missing, whatever that run
	 * did
	 */
	public void addUnfinished(Map<SyncEffect, BitSet> unfinished, BitSet present) {
		unfinished.forEach((effect, ids) -> {
			BitSet concerned = (BitSet) ids.clone();
			if (effect == SyncEffect.MISSING || effect == SyncEffect.RETIRED) {
				concerned.andNot(present);
			}
			addAll(effect, concerned);
		});
	}

	/** Says out of how many it is; asked only where it matters. */
	public void total(SyncEffect effect, LongSupplier total) {
		this.totals.put(effect, total);
	}

	/** How many are concerned. */
	public long count(SyncEffect effect) {
		BitSet ids = this.people.get(effect);
		return (ids != null) ? ids.cardinality() : 0;
	}

	/** Whom each effect concerns; effects that concern nobody are left out. */
	public Map<SyncEffect, BitSet> all() {
		Map<SyncEffect, BitSet> all = new EnumMap<>(SyncEffect.class);
		this.people.forEach((effect, ids) -> {
			if (!ids.isEmpty()) {
				all.put(effect, (BitSet) ids.clone());
			}
		});
		return all;
	}

	/**
	 * The effects that concern more people than the brake allows.
	 * @param brake the limit
	 * @param confirmed how many a person has approved of each effect
	 */
	public List<Excess> excess(Brake brake, Map<SyncEffect, Long> confirmed) {
		List<Excess> excess = new ArrayList<>();
		for (SyncEffect effect : SyncEffect.values()) {
			long count = count(effect);
			if (count > Math.max(Brake.FREE, confirmed.getOrDefault(effect, 0L))) {
				long of = Math.max(count, this.totals.getOrDefault(effect, () -> 0).getAsLong());
				if (brake.holds(count, of)) {
					excess.add(new Excess(effect, count, of));
				}
			}
		}
		return excess;
	}

	private BitSet of(SyncEffect effect) {
		return this.people.computeIfAbsent(effect, (_) -> new BitSet());
	}

	/**
	 * An effect that concerns too many.
	 *
	 * @param effect what would be done
	 * @param count to how many
	 * @param of out of how many
	 */
	public record Excess(SyncEffect effect, long count, long of) {

		/** What would be done, with both numbers. */
		public String describe() {
			return this.effect.describe(this.count, this.of);
		}

	}

}
