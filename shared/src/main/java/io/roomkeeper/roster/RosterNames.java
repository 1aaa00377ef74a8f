package io.roomkeeper.roster;

import java.util.BitSet;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

import io.roomkeeper.person.NameList;

/** The names of all people, from the index. */
public final class RosterNames implements NameList {

	private final CurrentRoster current;

	public RosterNames(CurrentRoster current) {
		this.current = current;
	}

	@Override
	public int[] page(IntPredicate wanted, int offset, int limit) {
		return this.current.get().presentByName(wanted, offset, limit);
	}

	@Override
	public void matching(String text, IntConsumer reader) {
		BitSet found = this.current.get().presentWith(text);
		for (int id = found.nextSetBit(0); id >= 0; id = found.nextSetBit(id + 1)) {
			reader.accept(id);
		}
	}

}
