package io.roomkeeper.roster.index;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** Caches the results of recent queries, since scrolling repeats the same query. */
public final class QueryCache {

	/** At a million people one result takes 122 KiB. */
	private static final int KEPT = 32;

	private final Map<RosterQuery, BitSet> answers = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<RosterQuery, BitSet> eldest) {
			return size() > KEPT;
		}
	};

	/** Returns the people who match the query, whatever its sort order. */
	public BitSet of(RosterQuery query, Supplier<BitSet> look) {
		RosterQuery question = query.orderedBy(RosterQuery.Sort.NAME, true);
		BitSet known = get(question);
		if (known != null) {
			return known;
		}
		BitSet found = look.get();
		put(question, found);
		return found;
	}

	private synchronized @Nullable BitSet get(RosterQuery question) {
		return this.answers.get(question);
	}

	private synchronized void put(RosterQuery question, BitSet found) {
		this.answers.put(question, found);
	}

}
