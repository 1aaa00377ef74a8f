package io.roomkeeper.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** An immutable set of people, which is small and quick to combine. */
public final class PeopleSet {

	/** The empty set. */
	public static final PeopleSet NOBODY = new PeopleSet(new RoaringBitmap());

	private final RoaringBitmap ids;

	/** Wraps a bitmap. The caller must not change it afterwards. */
	public PeopleSet(RoaringBitmap ids) {
		this.ids = ids;
	}

	/** Returns the people with these ids. */
	public static PeopleSet of(int... ids) {
		return new PeopleSet(RoaringBitmap.bitmapOf(ids));
	}

	/** Returns the people with these ids. */
	public static PeopleSet of(Collection<PersonId> people) {
		RoaringBitmap ids = new RoaringBitmap();
		people.forEach((person) -> ids.add(person.value()));
		return new PeopleSet(ids);
	}

	/** Returns the number of people. */
	public int size() {
		return this.ids.getCardinality();
	}

	/** Returns whether the set is empty. */
	public boolean isEmpty() {
		return this.ids.isEmpty();
	}

	/** Returns whether the set contains a person. */
	public boolean contains(PersonId person) {
		return this.ids.contains(person.value());
	}

	/**
	 * Returns the next people by id, to read the set page by page.
	 * @param after the last id of the previous page; 0 to begin
	 * @param limit the maximum number
	 */
	public List<PersonId> page(int after, int limit) {
		List<PersonId> page = new ArrayList<>();
		PeekableIntIterator next = this.ids.getIntIterator();
		next.advanceIfNeeded(after + 1);
		while (next.hasNext() && page.size() < limit) {
			page.add(new PersonId(next.next()));
		}
		return page;
	}

	/** Returns the people by id from a position on, for random access. */
	public List<PersonId> slice(int offset, int limit) {
		return (offset >= size()) ? List.of()
				: page((offset == 0) ? 0 : this.ids.select(offset - 1), Math.min(limit, size() - offset));
	}

	/** Returns the people who are in both sets. */
	public PeopleSet and(PeopleSet other) {
		return new PeopleSet(RoaringBitmap.and(this.ids, other.ids));
	}

	/** Returns the people who are in at least one of the sets. */
	public PeopleSet or(PeopleSet other) {
		return new PeopleSet(RoaringBitmap.or(this.ids, other.ids));
	}

	/** Returns the people of this set who are not in the other. */
	public PeopleSet without(PeopleSet other) {
		return new PeopleSet(RoaringBitmap.andNot(this.ids, other.ids));
	}

	/** Counts the people who are in both sets. */
	public int countIn(PeopleSet other) {
		return RoaringBitmap.andCardinality(this.ids, other.ids);
	}

	/** Returns a copy that the caller may change. */
	public BitSet toBitSet() {
		return BitSetUtil.bitsetOf(this.ids);
	}

	/** Returns the estimated memory use in bytes. */
	public long footprint() {
		return this.ids.getLongSizeInBytes();
	}

	/** Passes every person's id to the reader, in ascending order. */
	public void forEach(IntConsumer reader) {
		this.ids.forEach((org.roaringbitmap.IntConsumer) reader::accept);
	}

	/** Returns the bitmap itself. The caller must not change it. */
	public RoaringBitmap bitmap() {
		return this.ids;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PeopleSet that && this.ids.equals(that.ids);
	}

	@Override
	public int hashCode() {
		return this.ids.hashCode();
	}

	@Override
	public String toString() {
		return "%d people".formatted(size());
	}

}
