package io.roomkeeper.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.index.Filters;
import io.roomkeeper.roster.index.Ints;
import io.roomkeeper.roster.index.Order;
import io.roomkeeper.roster.index.QueryCache;
import io.roomkeeper.roster.index.RosterIndex;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.DisabledPeople;
import org.jspecify.annotations.Nullable;

/**
 * All people with the effective status of their rooms at a moment: the index, combined
 * with the settings and the date. It is immutable. A new snapshot replaces it when
 * people, rooms or settings change, and when its validity ends.
 */
public final class RosterSnapshot {

	private final RosterIndex index;

	private final DisabledPeople disabled;

	private final Instant from;

	private final Instant validUntil;

	private final LocalDate today;

	private final Map<RoomStatus, BitSet> statuses = new EnumMap<>(RoomStatus.class);

	private volatile @Nullable Order byStatus;

	private final QueryCache recent = new QueryCache();

	private RosterSnapshot(RosterIndex index, DisabledPeople disabled, Instant from, Instant validUntil,
			LocalDate today) {
		this.index = index;
		this.disabled = disabled;
		this.from = from;
		this.validUntil = validUntil;
		this.today = today;
		divide();
	}

	/**
	 * @param disabled the people for whom personal meeting IDs are disabled
	 * @param account supplies the time zone in which dates are counted
	 * @param now the moment
	 */
	static RosterSnapshot of(RosterIndex index, DisabledPeople disabled, Account account, Instant now) {
		LocalDate today = LocalDate.ofInstant(now, account.timeZone());
		Instant tomorrow = today.plusDays(1).atStartOfDay(account.timeZone()).toInstant();
		Instant validUntil = disabled.validUntil().isBefore(tomorrow) ? disabled.validUntil() : tomorrow;
		return new RosterSnapshot(index, disabled, now, validUntil, today);
	}

	/**
	 * Returns whether the snapshot is still valid for this index, these disabled people
	 * and that moment.
	 */
	boolean holds(RosterIndex current, DisabledPeople nowDisabled, Instant now) {
		return this.index == current && this.disabled.equals(nowDisabled) && !now.isBefore(this.from)
				&& now.isBefore(this.validUntil);
	}

	/** Returns the people for whom personal meeting IDs are disabled. */
	DisabledPeople disabled() {
		return this.disabled;
	}

	/** Returns the matching people; the caller must not change the set. */
	public BitSet matching(RosterQuery query) {
		return this.recent.of(query, () -> look(query));
	}

	/** Counts the people whose room has that status. */
	int count(RoomStatus status) {
		return with(status).cardinality();
	}

	/** Returns one page of the matching people, in the query's order. */
	public List<PersonId> page(RosterQuery query, int offset, int limit) {
		BitSet matching = matching(query);
		return (query.sort() == RosterQuery.Sort.STATUS)
				? RosterIndex.ids(byStatus().page(matching, query.ascending(), offset, limit))
				: this.index.page(query, matching, offset, limit);
	}

	/** Returns matching people with a greater uid, by uid. */
	List<PersonId> afterUid(RosterQuery query, String uidKey, int limit) {
		return this.index.afterUid(matching(query), uidKey, limit);
	}

	/** Returns matching people who come after that person in the order of uids. */
	List<PersonId> afterPerson(RosterQuery query, String uidKey, PersonId person, int limit) {
		return this.index.afterPerson(matching(query), uidKey, person, limit);
	}

	private BitSet look(RosterQuery query) {
		BitSet found = this.index.matching(query);
		query.status().ifPresent((status) -> found.and(with(status)));
		query.expiring().ifPresent((when) -> {
			found.and(this.index.expiring(when.first(this.today), when.last(this.today)));
			found.and(this.index.filters().state(RoomState.ACTIVE));
			found.andNot(this.index.filters().missing());
		});
		return found;
	}

	private BitSet with(RoomStatus status) {
		return Objects.requireNonNull(this.statuses.get(status));
	}

	/**
	 * Assigns everyone the first status that applies, as {@link RoomStatus#of} does for
	 * one person.
	 */
	private void divide() {
		Filters filters = this.index.filters();
		BitSet rest = (BitSet) filters.everybody().clone();
		take(RoomStatus.OWNER_MISSING, rest, filters.missing());
		take(RoomStatus.NO_ROOM, rest, filters.withoutRoom());
		take(RoomStatus.RETIRED, rest, filters.state(RoomState.RETIRED));
		take(RoomStatus.DISABLED, rest, this.disabled.people().toBitSet());
		take(RoomStatus.EXPIRED, rest, filters.state(RoomState.EXPIRED));
		take(RoomStatus.OVERDUE, rest, this.index.expiring(LocalDate.EPOCH, this.today));
		this.statuses.put(RoomStatus.ACTIVE, rest);
	}

	private void take(RoomStatus status, BitSet rest, BitSet holding) {
		BitSet taken = (BitSet) rest.clone();
		taken.and(holding);
		rest.andNot(taken);
		this.statuses.put(status, taken);
	}

	private Order byStatus() {
		Order order = this.byStatus;
		if (order == null) {
			order = inOrder();
			this.byStatus = order;
		}
		return order;
	}

	/** Sorts all people by status, and by name within each status. */
	private Order inOrder() {
		Ints people = new Ints();
		for (RoomStatus status : RoomStatus.values()) {
			BitSet having = with(status);
			for (int person : this.index.byName()) {
				if (having.get(person)) {
					people.add(person);
				}
			}
		}
		return new Order(people.toArray(), people.size());
	}

}
