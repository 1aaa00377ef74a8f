package io.roomkeeper.store.person;

import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.person.KnownPerson;
import io.roomkeeper.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * All known people in a few flat arrays. A million people take about 60 MB instead of
 * about 200 MB. An id that is a UUID is stored as 128 bits. Other ids, which are rare in
 * directories, are in a plain map.
 */
final class KnownPeople extends AbstractMap<DirectoryId, KnownPerson> {

	private static final int UUID_LENGTH = 36;

	private final Map<DirectoryId, KnownPerson> others = new HashMap<>();

	private final long[] high;

	private final long[] low;

	private final long[] fingerprints;

	/** The ids; negative for missing people; 0 for a free slot. */
	private final int[] ids;

	private final int mask;

	private int size;

	KnownPeople(int expected) {
		int places = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) << 2);
		this.high = new long[places];
		this.low = new long[places];
		this.fingerprints = new long[places];
		this.ids = new int[places];
		this.mask = places - 1;
	}

	void add(String directoryId, int id, long fingerprint, boolean missing) {
		UUID uuid = uuid(directoryId);
		if (uuid == null || this.size > this.mask / 2) {
			this.others.put(new DirectoryId(directoryId), new KnownPerson(new PersonId(id), fingerprint, missing));
			return;
		}
		int place = placeOf(uuid);
		this.high[place] = uuid.getMostSignificantBits();
		this.low[place] = uuid.getLeastSignificantBits();
		this.fingerprints[place] = fingerprint;
		this.ids[place] = missing ? -id : id;
		this.size++;
	}

	@Override
	public @Nullable KnownPerson get(@Nullable Object key) {
		if (!(key instanceof DirectoryId id)) {
			return null;
		}
		UUID uuid = uuid(id.value());
		if (uuid != null) {
			int place = placeOf(uuid);
			if (this.ids[place] != 0) {
				return at(place);
			}
		}
		return this.others.get(id);
	}

	@Override
	public boolean containsKey(@Nullable Object key) {
		return get(key) != null;
	}

	@Override
	public int size() {
		return this.size + this.others.size();
	}

	@Override
	public Set<Entry<DirectoryId, KnownPerson>> entrySet() {
		return new AbstractSet<>() {
			@Override
			public Iterator<Entry<DirectoryId, KnownPerson>> iterator() {
				return new Places<>(KnownPeople.this::entryAt, KnownPeople.this.others.entrySet().iterator());
			}

			@Override
			public int size() {
				return KnownPeople.this.size();
			}
		};
	}

	/** {@inheritDoc} They come without the texts of their directory ids. */
	@Override
	public Collection<KnownPerson> values() {
		return new AbstractCollection<>() {
			@Override
			public Iterator<KnownPerson> iterator() {
				return new Places<>(KnownPeople.this::at, KnownPeople.this.others.values().iterator());
			}

			@Override
			public int size() {
				return KnownPeople.this.size();
			}
		};
	}

	private Entry<DirectoryId, KnownPerson> entryAt(int place) {
		String id = new UUID(this.high[place], this.low[place]).toString();
		return Map.entry(new DirectoryId(id), at(place));
	}

	private KnownPerson at(int place) {
		int id = this.ids[place];
		return new KnownPerson(new PersonId(Math.abs(id)), this.fingerprints[place], id < 0);
	}

	/** Returns the slot of the id, or the free slot where it would go. */
	private int placeOf(UUID uuid) {
		long mixed = (uuid.getMostSignificantBits() ^ uuid.getLeastSignificantBits()) * 0x9e3779b97f4a7c15L;
		int place = (int) (mixed >>> 32) & this.mask;
		while (this.ids[place] != 0 && (this.high[place] != uuid.getMostSignificantBits()
				|| this.low[place] != uuid.getLeastSignificantBits())) {
			place = (place + 1) & this.mask;
		}
		return place;
	}

	/** Returns the id as a UUID, if the UUID's text is the same id. */
	private static @Nullable UUID uuid(String id) {
		if (id.length() != UUID_LENGTH) {
			return null;
		}
		long high = 0;
		long low = 0;
		for (int i = 0; i < UUID_LENGTH; i++) {
			char c = id.charAt(i);
			boolean digit = c >= '0' && c <= '9';
			boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
			if (dash ? c != '-' : !digit && (c < 'a' || c > 'f')) {
				return null;
			}
			if (!dash) {
				high = (high << 4) | (low >>> 60);
				low = (low << 4) | (digit ? c - '0' : c - 'a' + 10);
			}
		}
		return new UUID(high, low);
	}

	/** Iterates over the used slots, then over the other people. */
	private final class Places<T> implements Iterator<T> {

		private final IntFunction<T> found;

		private final Iterator<T> rest;

		private int place = next(0);

		Places(IntFunction<T> found, Iterator<T> rest) {
			this.found = found;
			this.rest = rest;
		}

		private int next(int from) {
			int next = from;
			while (next < KnownPeople.this.ids.length && KnownPeople.this.ids[next] == 0) {
				next++;
			}
			return next;
		}

		@Override
		public boolean hasNext() {
			return this.place < KnownPeople.this.ids.length || this.rest.hasNext();
		}

		@Override
		public T next() {
			if (this.place >= KnownPeople.this.ids.length) {
				return this.rest.next();
			}
			int at = this.place;
			this.place = next(at + 1);
			return this.found.apply(at);
		}

	}

}
