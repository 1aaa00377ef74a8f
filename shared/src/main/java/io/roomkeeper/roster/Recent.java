package io.roomkeeper.roster;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/** The answers to the last questions, since whoever scrolls asks the same again. */
final class Recent {

	/** At a million people an answer takes 122 KiB. */
	private static final int KEPT = 32;

	private final Map<Question, BitSet> answers = new LinkedHashMap<>(16, 0.75f, true) {
		@Override
		protected boolean removeEldestEntry(Map.Entry<Question, BitSet> eldest) {
			return size() > KEPT;
		}
	};

	/** Who matches, whatever the order. */
	BitSet of(RosterQuery query, LocalDate today, Supplier<BitSet> look) {
		Question question = new Question(query.orderedBy(RosterQuery.Sort.NAME, true), today);
		BitSet known = get(question);
		if (known != null) {
			return known;
		}
		BitSet found = look.get();
		put(question, found);
		return found;
	}

	private synchronized @Nullable BitSet get(Question question) {
		return this.answers.get(question);
	}

	private synchronized void put(Question question, BitSet found) {
		this.answers.put(question, found);
	}

	private record Question(RosterQuery query, LocalDate today) {

	}

}
