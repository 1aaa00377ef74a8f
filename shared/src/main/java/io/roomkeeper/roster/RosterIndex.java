package io.roomkeeper.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.PeopleSet;

/**
 * Everybody in memory: who is found by which word, what is stored of their rooms, and
 * everybody in each order. It never changes: when people or rooms have changed another
 * takes its place. What depends on settings and the date is in {@link RosterSnapshot}.
 */
final class RosterIndex {

	private final Filters filters;

	private final Dictionary dictionary;

	private final Ordered ordered;

	private final Map<GroupId, PeopleSet> groups;

	RosterIndex(Filters filters, Dictionary dictionary, Ordered ordered, Map<GroupId, PeopleSet> groups) {
		this.filters = filters;
		this.dictionary = dictionary;
		this.ordered = ordered;
		this.groups = groups;
	}

	/** How many people it holds. */
	int size() {
		return order(RosterQuery.Sort.UID).people().length;
	}

	/**
	 * Who matches the words, the licence and the group of a query.
	 * @return a set that the caller may change
	 */
	BitSet matching(RosterQuery query) {
		BitSet found = (BitSet) this.filters.everybody().clone();
		query.licence().ifPresent((licence) -> keepLicence(found, licence));
		query.group().ifPresent((group) -> found.and(this.groups.getOrDefault(group, PeopleSet.NOBODY).toBitSet()));
		List<String> pieces = Folded.pieces(Folded.fold(query.text()));
		if (!pieces.isEmpty() && !found.isEmpty()) {
			found.and(worded(pieces));
		}
		return found;
	}

	/** What is known of everybody whatever the moment; must not be changed. */
	Filters filters() {
		return this.filters;
	}

	/** Everybody by name; must not be changed. */
	int[] byName() {
		return order(RosterQuery.Sort.NAME).people();
	}

	/** Some of those who match, in the query's order. */
	List<PersonId> page(RosterQuery query, BitSet matching, int offset, int limit) {
		return ids(order(query.sort()).page(matching, query.ascending(), offset, limit));
	}

	/** Those who match with a greater uid, by uid. */
	List<PersonId> afterUid(BitSet matching, String uidKey, int limit) {
		return ids(
				order(RosterQuery.Sort.UID).from(matching, this.ordered.uids().firstAfter(Texts.bytes(uidKey)), limit));
	}

	/** Those who match and stand behind that person in the order of uids. */
	List<PersonId> afterPerson(BitSet matching, String uidKey, PersonId person, int limit) {
		Order byUid = order(RosterQuery.Sort.UID);
		int end = this.ordered.uids().firstAfter(Texts.bytes(uidKey));
		int place = this.ordered.uids().firstFrom(Texts.bytes(uidKey));
		while (place < end && byUid.people()[place] != person.value()) {
			place++;
		}
		return ids(byUid.from(matching, Math.min(place + 1, end), limit));
	}

	/** Some of those who are wanted and whom the directory has, by name. */
	int[] presentByName(IntPredicate wanted, int offset, int limit) {
		BitSet missing = this.filters.missing();
		return order(RosterQuery.Sort.NAME).page((id) -> !missing.get(id) && wanted.test(id), true, offset, limit);
	}

	/** Those whom the directory has and who match the words. */
	BitSet presentWith(String text) {
		BitSet found = (BitSet) this.filters.everybody().clone();
		found.andNot(this.filters.missing());
		List<String> pieces = Folded.pieces(Folded.fold(text));
		if (!pieces.isEmpty()) {
			found.and(worded(pieces));
		}
		return found;
	}

	/** How many bytes of memory it takes. */
	long footprint() {
		return this.filters.footprint() + this.dictionary.footprint() + this.ordered.footprint()
				+ this.groups.values().stream().mapToLong(PeopleSet::footprint).sum();
	}

	/** Whose room expires in that time, whatever its state. */
	BitSet expiring(LocalDate first, LocalDate last) {
		BitSet expiring = new BitSet();
		int[] byEnd = order(RosterQuery.Sort.EXPIRES).people();
		int[] ends = this.ordered.ends();
		int at = firstFrom(ends, first.toEpochDay());
		for (; at < ends.length && ends[at] <= last.toEpochDay(); at++) {
			expiring.set(byEnd[at]);
		}
		return expiring;
	}

	private static int firstFrom(int[] ends, long day) {
		int low = 0;
		int high = ends.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (ends[middle] < day) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private void keepLicence(BitSet found, Licence licence) {
		if (licence == Licence.LICENSED) {
			found.and(this.filters.licensed());
		}
		else {
			found.andNot(this.filters.licensed());
		}
	}

	/** All pieces begin a word or a number, or together they begin a number. */
	private BitSet worded(List<String> pieces) {
		BitSet all = (BitSet) this.filters.everybody().clone();
		for (String piece : pieces.stream().distinct().toList()) {
			BitSet one = new BitSet();
			this.dictionary.addTo(one, piece);
			addNumbered(one, piece);
			all.and(one);
		}
		addNumbered(all, String.join("", pieces));
		return all;
	}

	private void addNumbered(BitSet found, String text) {
		String digits = Numbers.digits(text);
		if (!digits.isEmpty()) {
			this.ordered.numbers().addTo(found, digits);
		}
	}

	private Order order(RosterQuery.Sort sort) {
		return Objects.requireNonNull(this.ordered.orders().get(sort));
	}

	static List<PersonId> ids(int[] people) {
		List<PersonId> ids = new ArrayList<>(people.length);
		for (int person : people) {
			ids.add(new PersonId(person));
		}
		return ids;
	}

}
