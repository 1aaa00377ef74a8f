package io.roomkeeper.roster.index;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.LongStream;

import io.roomkeeper.hash.Hashing;
import io.roomkeeper.room.PersonalLink;

/**
 * What people are sorted by because of their rooms: numbers and dates. It is added in
 * ascending order of the people's ids.
 */
final class RoomColumns {

	/**
	 * A sort key is a value followed by the place of the person in the order of names.
	 */
	private static final int PLACE_BITS = 29;

	private static final long PLACES = (1L << PLACE_BITS) - 1;

	/** The value of people without a date or number; sorts after all others. */
	private static final long NONE = (1L << (Long.SIZE - 1 - PLACE_BITS)) - 1;

	private static final int NO_DATE = Integer.MAX_VALUE;

	private final Ints lastUses = new Ints();

	private final Ints ends = new Ints();

	private final Ints highDigits = new Ints();

	private final Ints lowDigits = new Ints();

	private final MessageDigest links = Hashing.sha256();

	/** Adds the room of the next person. */
	void add(Optional<RosterLine.Room> room) {
		room.flatMap(RosterLine.Room::link).ifPresent(this::addLink);
		this.lastUses.add(room.flatMap(RosterLine.Room::lastUsedOn).map(RoomColumns::day).orElse(NO_DATE));
		this.ends.add(room.map((one) -> day(one.expiresOn())).orElse(NO_DATE));
		long number = room.map((one) -> one.number().number()).orElse(NONE);
		this.highDigits.add((int) (number >>> Integer.SIZE));
		this.lowDigits.add((int) number);
	}

	private void addLink(PersonalLink link) {
		this.links.update((this.ends.size() + " " + link.key() + '\n').getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Returns a text that differs if the people have other links. Call it once, after
	 * everybody was added.
	 */
	String digestOfLinks() {
		return HexFormat.of().formatHex(this.links.digest());
	}

	/**
	 * Sorts the people by their rooms. People with equal values are sorted by name.
	 * @param everybody the people who were added
	 * @param uids the folded uids, sorted
	 */
	Ordered ordered(BitSet everybody, Order byName, Order byUid, StringPool uids) {
		int[] placeOf = new int[everybody.length()];
		for (int place = 0; place < byName.people().length; place++) {
			placeOf[byName.people()[place]] = place;
		}
		int[] places = everybody.stream().map((id) -> placeOf[id]).toArray();
		long[] byNumber = sorted(this::number, places);
		long[] byEnd = sorted((at) -> date(this.ends.get(at)), places);
		Map<RosterQuery.Sort, Order> orders = new EnumMap<>(RosterQuery.Sort.class);
		orders.put(RosterQuery.Sort.NAME, byName);
		orders.put(RosterQuery.Sort.UID, byUid);
		orders.put(RosterQuery.Sort.NUMBER, order(byNumber, byName));
		orders.put(RosterQuery.Sort.EXPIRES, order(byEnd, byName));
		orders.put(RosterQuery.Sort.LAST_USED, order(sorted((at) -> date(this.lastUses.get(at)), places), byName));
		return new Ordered(orders, new Numbers(people(byNumber, byName), values(byNumber).toArray()),
				values(byEnd).mapToInt(Math::toIntExact).toArray(), uids);
	}

	private static long[] sorted(IntToLongFunction column, int[] places) {
		long[] keys = new long[places.length];
		for (int at = 0; at < keys.length; at++) {
			keys[at] = (column.applyAsLong(at) << PLACE_BITS) | places[at];
		}
		Arrays.sort(keys);
		return keys;
	}

	private static Order order(long[] keys, Order byName) {
		return new Order(people(keys, byName), (int) values(keys).count());
	}

	private static int[] people(long[] keys, Order byName) {
		return Arrays.stream(keys).mapToInt((key) -> byName.people()[(int) (key & PLACES)]).toArray();
	}

	/** Returns the sorted values of those who have one. */
	private static LongStream values(long[] keys) {
		return Arrays.stream(keys).map((key) -> key >> PLACE_BITS).takeWhile((value) -> value != NONE);
	}

	private long number(int at) {
		return ((long) this.highDigits.get(at) << Integer.SIZE) | Integer.toUnsignedLong(this.lowDigits.get(at));
	}

	private static long date(int day) {
		return (day == NO_DATE) ? NONE : day;
	}

	private static int day(LocalDate date) {
		return (int) date.toEpochDay();
	}

}
