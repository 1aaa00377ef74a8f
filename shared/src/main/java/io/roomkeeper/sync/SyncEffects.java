package io.roomkeeper.sync;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.Brake;
import io.roomkeeper.text.Message;

/**
 * Collects which people a sync would affect and how. Each person counts once for each
 * effect. An instance belongs to one run and one thread.
 */
public final class SyncEffects {

	private final Map<SyncEffect, BitSet> people = new EnumMap<>(SyncEffect.class);

	private final Map<SyncEffect, LongSupplier> totals = new EnumMap<>(SyncEffect.class);

	/** Records that an effect concerns a person. */
	public void add(SyncEffect effect, PersonId person) {
		of(effect).set(person.value());
	}

	/** Records that an effect concerns these people. */
	public void addAll(SyncEffect effect, BitSet ids) {
		of(effect).or(ids);
	}

	/**
	 * Adds the effects that an earlier run has begun and not finished, so that the brake
	 * counts both together.
	 * @param unfinished the people whom that run concerned
	 * @param present the people in the directory now, who are not missing, regardless of
	 * that run
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

	/** Sets the total for an effect; it is calculated only when needed. */
	public void total(SyncEffect effect, LongSupplier total) {
		this.totals.put(effect, total);
	}

	/** Returns how many people the effect concerns. */
	public long count(SyncEffect effect) {
		BitSet ids = this.people.get(effect);
		return (ids != null) ? ids.cardinality() : 0;
	}

	/**
	 * Returns the people whom each effect concerns; effects without people are left out.
	 */
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
	 * Returns the effects that exceed the brake.
	 * @param brake the limit
	 * @param confirmed the approved number of people for each effect
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
	 * An effect that exceeds the brake.
	 *
	 * @param effect the effect
	 * @param count the number of people or rooms concerned
	 * @param of the total number
	 */
	public record Excess(SyncEffect effect, long count, long of) {

		/** Describes the effect with both numbers. */
		public Message describe() {
			return this.effect.describe(this.count, this.of);
		}

	}

}
