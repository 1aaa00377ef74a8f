package io.roomkeeper.roster.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.roster.RosterSnapshot;

/**
 * An immutable in-memory index of all people: the search words, the stored states of
 * rooms, and the sort orders. A new index replaces it when people or rooms have changed.
 * {@link RosterSnapshot} adds what depends on settings and the date.
 */
public final class RosterIndex {

	private final Filters filters;

	private final Dictionary dictionary;

	private final Ordered ordered;

	private final Map<GroupId, PeopleSet> groups;

	private final String links;

	/**
	 * @param links the digest of the links of all rooms
	 */
	RosterIndex(Filters filters, Dictionary dictionary, Ordered ordered, Map<GroupId, PeopleSet> groups, String links) {
		this.filters = filters;
		this.dictionary = dictionary;
		this.ordered = ordered;
		this.groups = groups;
		this.links = links;
	}

	/**
	 * Returns an index of the same people with other rooms, much faster than a new index
	 * is built. Returns empty if a link was added, changed or removed, because people are
	 * found by their links.
	 * @param rooms passes each room and its owner, in ascending order of the owners' ids
	 */
	public Optional<RosterIndex> withRooms(Consumer<BiConsumer<PersonId, RosterLine.Room>> rooms) {
		Filters replaced = this.filters.withoutRooms();
		RoomColumns columns = new RoomColumns();
		int[] next = { this.filters.everybody().nextSetBit(0) };
		rooms.accept((owner, room) -> {
			int id = owner.value();
			fill(columns, next, id);
			if (next[0] == id) {
				replaced.state(room.state()).set(id);
				columns.add(Optional.of(room));
				next[0] = this.filters.everybody().nextSetBit(id + 1);
			}
		});
		fill(columns, next, Integer.MAX_VALUE);
		return columns.digestOfLinks().equals(this.links)
				? Optional.of(new RosterIndex(replaced, this.dictionary,
						this.ordered.with(this.filters.everybody(), columns), this.groups, this.links))
				: Optional.empty();
	}

	/** Adds the people before an id, who have no room. */
	private void fill(RoomColumns columns, int[] next, int end) {
		while (next[0] >= 0 && next[0] < end) {
			columns.add(Optional.empty());
			next[0] = this.filters.everybody().nextSetBit(next[0] + 1);
		}
	}

	/** Returns the number of people in the index. */
	public int size() {
		return order(RosterQuery.Sort.UID).people().length;
	}

	/**
	 * Returns the people who match the words, the licence and the group of a query.
	 * @return a set that the caller may change
	 */
	public BitSet matching(RosterQuery query) {
		BitSet found = (BitSet) this.filters.everybody().clone();
		query.licence().ifPresent((licence) -> keepLicence(found, licence));
		query.group().ifPresent((group) -> found.and(this.groups.getOrDefault(group, PeopleSet.NOBODY).toBitSet()));
		List<String> pieces = SearchWords.pieces(SearchWords.fold(query.text()));
		if (!pieces.isEmpty() && !found.isEmpty()) {
			found.and(worded(pieces));
		}
		return found;
	}

	/**
	 * Returns the precomputed sets, which do not depend on the time; callers must not
	 * change them.
	 */
	public Filters filters() {
		return this.filters;
	}

	/** Returns all people by name; callers must not change the array. */
	public int[] byName() {
		return order(RosterQuery.Sort.NAME).people();
	}

	/** Returns one page of the matching people, in the query's order. */
	public List<PersonId> page(RosterQuery query, BitSet matching, int offset, int limit) {
		return ids(order(query.sort()).page(matching, query.ascending(), offset, limit));
	}

	/** Returns matching people with a greater uid, by uid. */
	public List<PersonId> afterUid(BitSet matching, String uidKey, int limit) {
		return ids(order(RosterQuery.Sort.UID).from(matching, this.ordered.uids().firstAfter(StringPool.bytes(uidKey)),
				limit));
	}

	/** Returns matching people who come after that person in the order of uids. */
	public List<PersonId> afterPerson(BitSet matching, String uidKey, PersonId person, int limit) {
		Order byUid = order(RosterQuery.Sort.UID);
		int end = this.ordered.uids().firstAfter(StringPool.bytes(uidKey));
		int place = this.ordered.uids().firstFrom(StringPool.bytes(uidKey));
		while (place < end && byUid.people()[place] != person.value()) {
			place++;
		}
		return ids(byUid.from(matching, Math.min(place + 1, end), limit));
	}

	/** Returns one page of the wanted people whom the directory has, by name. */
	public int[] presentByName(IntPredicate wanted, int offset, int limit) {
		BitSet missing = this.filters.missing();
		return order(RosterQuery.Sort.NAME).page((id) -> !missing.get(id) && wanted.test(id), true, offset, limit);
	}

	/** Returns the people whom the directory has and who match the words. */
	public BitSet presentWith(String text) {
		BitSet found = (BitSet) this.filters.everybody().clone();
		found.andNot(this.filters.missing());
		List<String> pieces = SearchWords.pieces(SearchWords.fold(text));
		if (!pieces.isEmpty()) {
			found.and(worded(pieces));
		}
		return found;
	}

	/** Returns the estimated memory use in bytes. */
	public long footprint() {
		return this.filters.footprint() + this.dictionary.footprint() + this.ordered.footprint()
				+ this.groups.values().stream().mapToLong(PeopleSet::footprint).sum();
	}

	/** Returns the people whose room expires in that period, whatever its state. */
	public BitSet expiring(LocalDate first, LocalDate last) {
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

	/**
	 * Returns the people for whom every piece is the prefix of a word or a number, or for
	 * whom all pieces together are the prefix of a number.
	 */
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

	public static List<PersonId> ids(int[] people) {
		List<PersonId> ids = new ArrayList<>(people.length);
		for (int person : people) {
			ids.add(new PersonId(person));
		}
		return ids;
	}

}
