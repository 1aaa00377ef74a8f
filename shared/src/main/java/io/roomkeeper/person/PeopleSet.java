package io.roomkeeper.person;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.function.IntConsumer;

import org.roaringbitmap.BitSetUtil;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/**
 * Some people out of many, small enough to keep and quick to combine. It never changes.
 */
public final class PeopleSet {

	/** No one. */
	public static final PeopleSet NOBODY = new PeopleSet(new RoaringBitmap());

	private final RoaringBitmap ids;

	/** Takes the bitmap over: whoever gives it must not change it any more. */
	public PeopleSet(RoaringBitmap ids) {
		this.ids = ids;
	}

	/** The people with these ids. */
	public static PeopleSet of(int... ids) {
		return new PeopleSet(RoaringBitmap.bitmapOf(ids));
	}

	/** The people with these ids. */
	public static PeopleSet of(Collection<PersonId> people) {
		RoaringBitmap ids = new RoaringBitmap();
		people.forEach((person) -> ids.add(person.value()));
		return new PeopleSet(ids);
	}

	/** How many they are. */
	public int size() {
		return this.ids.getCardinality();
	}

	/** Whether it is no one. */
	public boolean isEmpty() {
		return this.ids.isEmpty();
	}

	/** Whether the person is one of them. */
	public boolean contains(PersonId person) {
		return this.ids.contains(person.value());
	}

	/**
	 * The next people by id, for reading page by page.
	 * @param after the last id of the page before; 0 to begin
	 * @param limit how many at most
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

	/** The people by id from that place on, for lists that jump. */
	public List<PersonId> slice(int offset, int limit) {
		return (offset >= size()) ? List.of()
				: page((offset == 0) ? 0 : this.ids.select(offset - 1), Math.min(limit, size() - offset));
	}

	/** Who is in both. */
	public PeopleSet and(PeopleSet other) {
		return new PeopleSet(RoaringBitmap.and(this.ids, other.ids));
	}

	/** Who is in one of them or in both. */
	public PeopleSet or(PeopleSet other) {
		return new PeopleSet(RoaringBitmap.or(this.ids, other.ids));
	}

	/** Who is in this one alone. */
	public PeopleSet without(PeopleSet other) {
		return new PeopleSet(RoaringBitmap.andNot(this.ids, other.ids));
	}

	/** How many are in both. */
	public int countIn(PeopleSet other) {
		return RoaringBitmap.andCardinality(this.ids, other.ids);
	}

	/** The same people as a set that its receiver may change. */
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

	/** The bitmap itself, which must not be changed. */
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
