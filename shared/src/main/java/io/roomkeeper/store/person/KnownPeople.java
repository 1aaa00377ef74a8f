package io.roomkeeper.store.person;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;

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
				return new Entries();
			}

			@Override
			public int size() {
				return KnownPeople.this.size();
			}
		};
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
		if (id.length() != 36 || id.charAt(8) != '-') {
			return null;
		}
		try {
			UUID uuid = UUID.fromString(id);
			return uuid.toString().equals(id) ? uuid : null;
		}
		catch (IllegalArgumentException ex) {
			return null;
		}
	}

	private final class Entries implements Iterator<Entry<DirectoryId, KnownPerson>> {

		private final Iterator<Entry<DirectoryId, KnownPerson>> rest = KnownPeople.this.others.entrySet().iterator();

		private int place = next(0);

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
		public Entry<DirectoryId, KnownPerson> next() {
			if (this.place >= KnownPeople.this.ids.length) {
				return this.rest.next();
			}
			int at = this.place;
			if (KnownPeople.this.ids[at] == 0) {
				throw new NoSuchElementException();
			}
			this.place = next(at + 1);
			String id = new UUID(KnownPeople.this.high[at], KnownPeople.this.low[at]).toString();
			return Map.entry(new DirectoryId(id), at(at));
		}

	}

}
