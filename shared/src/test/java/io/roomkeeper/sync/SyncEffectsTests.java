package io.roomkeeper.sync;

import java.util.BitSet;
import java.util.Map;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.run.Brake;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SyncEffectsTests {

	private final SyncEffects effects = new SyncEffects();

	private final Brake brake = new Brake(100, 10);

	@Test
	void aPersonWhoIsConcernedTwiceCountsOnce() {
		this.effects.add(SyncEffect.MAIL, new PersonId(7));
		this.effects.add(SyncEffect.MAIL, new PersonId(7));

		assertThat(this.effects.count(SyncEffect.MAIL)).isOne();
	}

	@Test
	void eachEffectIsWeighedByNumberAndByShareOfItsOwnTotal() {
		this.effects.addAll(SyncEffect.MISSING, people(1, 101));
		this.effects.total(SyncEffect.MISSING, () -> 1_000_000);
		this.effects.addAll(SyncEffect.POLICY, people(1, 20));
		this.effects.total(SyncEffect.POLICY, () -> 30);
		this.effects.addAll(SyncEffect.MAIL, people(1, 100));
		this.effects.total(SyncEffect.MAIL, () -> 1_000_000);

		assertThat(this.effects.excess(this.brake, Map.of())).extracting((one) -> one.describe().plain())
			.containsExactly("mark 101 of 1,000,000 people missing",
					"take a lock or a value of their group from 20 of 30 people");
	}

	@Test
	void theConfirmedNumberPassesAndOneMoreDoesNot() {
		this.effects.addAll(SyncEffect.MISSING, people(1, 200));
		this.effects.total(SyncEffect.MISSING, () -> 300);

		assertThat(this.effects.excess(this.brake, Map.of(SyncEffect.MISSING, 200L))).isEmpty();
		assertThat(this.effects.excess(this.brake, Map.of(SyncEffect.MISSING, 199L))).hasSize(1);
		assertThat(this.effects.excess(this.brake, Map.of(SyncEffect.MAIL, 200L))).hasSize(1);
	}

	@Test
	void anUnfinishedRunCountsUnlessTheMissingPersonIsPresent() {
		this.effects.addAll(SyncEffect.MISSING, people(1, 5));

		this.effects.addUnfinished(Map.of(SyncEffect.MISSING, people(4, 9), SyncEffect.MAIL, people(8, 9)),
				people(8, 8));

		assertThat(this.effects.count(SyncEffect.MISSING)).isEqualTo(8);
		assertThat(this.effects.count(SyncEffect.MAIL)).isEqualTo(2);
	}

	private static BitSet people(int first, int last) {
		BitSet people = new BitSet();
		people.set(first, last + 1);
		return people;
	}

}
