package io.roomkeeper.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.Runs;

/**
 * The figures of the overview page: rooms by status, the forecast, and what needs
 * attention. Only admins and the helpdesk may use it; every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for anyone else.
 */
public final class Overview {

	private static final int MONTHS = 12;

	/** The age in days of the census for comparison. */
	private static final int DAYS_BACK = 30;

	private final UserList users;

	private final RoomCensuses censuses;

	private final Runs runs;

	private final AttentionItems attention;

	private final Account account;

	private final Clock clock;

	/**
	 * @param users the list of people
	 * @param censuses earlier censuses
	 * @param attention what needs attention
	 * @param account supplies the time zone in which dates are counted
	 */
	public Overview(UserList users, RoomCensuses censuses, Runs runs, AttentionItems attention, Account account,
			Clock clock) {
		this.users = users;
		this.censuses = censuses;
		this.runs = runs;
		this.attention = attention;
		this.account = account;
		this.clock = clock;
	}

	/** Counts the people by the current status of their room. */
	public RoomCensus now(Actor actor) {
		RosterQuery soon = RosterQuery.matching("").withExpiring(Optional.of(new ExpiryDates.Within(RoomCensus.SOON)));
		return new RoomCensus(today(), this.users.countByStatus(actor), this.users.count(actor, soon));
	}

	/** Returns the census of a month ago, or the earliest one; empty on the first day. */
	public Optional<RoomCensus> before(Actor actor) {
		requireReader(actor);
		return this.censuses.near(today().minusDays(DAYS_BACK)).filter((census) -> census.on().isBefore(today()));
	}

	/** Stores today's census for later comparison. */
	public void keep(Actor actor) {
		this.censuses.keep(now(actor));
	}

	/**
	 * Counts the rooms that expire in each of the next 12 months unless they are used.
	 */
	public Map<YearMonth, Integer> forecast(Actor actor) {
		Map<YearMonth, Integer> forecast = new LinkedHashMap<>();
		YearMonth current = YearMonth.from(today());
		for (int i = 0; i < MONTHS; i++) {
			YearMonth month = current.plusMonths(i);
			forecast.put(month, this.users.count(actor,
					RosterQuery.matching("").withExpiring(Optional.of(new ExpiryDates.In(month)))));
		}
		return forecast;
	}

	/** Returns the last run of the nightly job that has ended. */
	public Optional<Run> lastNight(Actor actor) {
		requireReader(actor);
		return this.runs.lastEnded(JobName.NIGHTLY);
	}

	/** Returns what needs attention, most urgent first. */
	public List<AttentionItem> attentionItems(Actor actor) {
		List<AttentionItem> items = new ArrayList<>(this.attention.all(actor));
		int without = this.users.countByStatus(actor).getOrDefault(RoomStatus.NO_ROOM, 0);
		if (without > 0) {
			items.add(new AttentionItem.NoRoom(without));
		}
		return items;
	}

	private LocalDate today() {
		return this.account.today(this.clock);
	}

	private static void requireReader(Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
	}

}
