package io.roomkeeper.roster.index;

import java.util.BitSet;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/** Caches the results of recent queries, since scrolling repeats the same query. */
public final class QueryCache {

	/** At a million people one result takes 122 KiB. */
	private static final int KEPT = 32;

	private final Cache<RosterQuery, BitSet> answers = Caffeine.newBuilder()
		.maximumSize(KEPT)
		.executor(Runnable::run)
		.build();

	/** Returns the people who match the query, whatever its sort order. */
	public BitSet of(RosterQuery query, Supplier<BitSet> look) {
		return this.answers.get(query.orderedBy(RosterQuery.Sort.NAME, true), (_) -> look.get());
	}

}
