package io.roomkeeper.change.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.change.PlannedWaves;
import io.roomkeeper.change.execution.RoomOccurrences;
import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Spreads the items of a plan over days. Each room gets the earliest day, from tomorrow
 * on, for which no meeting in it begins on that day or on the next. Then at least 24
 * hours remain, at whatever time of its day the wave is applied. The messages of a day,
 * together with those of other plans, fit into the mail quota. Settings, and rooms that
 * open with them, have the last day.
 */
final class WavePlanner {

	private final PlannedWaves planned;

	private final RoomOccurrences occurrences;

	private final WaveLimits limits;

	private final Account account;

	WavePlanner(PlannedWaves planned, RoomOccurrences occurrences, WaveLimits limits, Account account) {
		this.planned = planned;
		this.occurrences = occurrences;
		this.limits = limits;
		this.account = account;
	}

	/**
	 * Returns the items with their days, in the order of the days. The imminent meetings
	 * of an item are those that begin too soon on each possible day.
	 * @throws InvalidInputException if the mail quota of {@value WaveLimits#MOST_DAYS}
	 * days is too small
	 */
	List<PlanItem> spread(List<PlanItem> items, Instant now) {
		LocalDate first = LocalDate.ofInstant(now, this.account.timeZone()).plusDays(1);
		Quota quota = new Quota(this.limits, first, this.planned.messages(first));
		Map<PersonId, LocalDate> days = new HashMap<>();
		List<PlanItem> spread = new ArrayList<>(items.size());
		for (int from = 0; from < items.size(); from += PlanMaker.PART) {
			List<PlanItem> part = items.subList(from, Math.min(items.size(), from + PlanMaker.PART));
			Crowding crowding = crowding(part, first, now);
			part.forEach((item) -> spread.add(item.followsRooms() ? item : placed(item, crowding, quota, days)));
		}
		LocalDate last = days.values().stream().max(Comparator.naturalOrder()).orElse(first);
		return spread.stream()
			.map((item) -> item.due().isPresent() ? item : item.on(last, item.impact()))
			.sorted(Comparator.comparing((item) -> item.due().orElse(last)))
			.toList();
	}

	private static PlanItem placed(PlanItem item, Crowding crowding, Quota quota, Map<PersonId, LocalDate> days) {
		PersonId owner = item.target().person().orElseThrow();
		LocalDate known = days.get(owner);
		if (known != null) {
			return item.on(known, item.impact());
		}
		boolean concernsMeetings = item.impact().meetings() > 0;
		int[] begin = concernsMeetings ? crowding.begin(owner) : new int[WaveLimits.MOST_DAYS];
		int day = quota.take(item.impact().toTell(), begin, concernsMeetings ? crowding.told(owner) : List.of());
		LocalDate due = quota.first.plusDays(day);
		days.put(owner, due);
		MeetingImpact impact = item.impact();
		return item.on(due, new MeetingImpact(impact.meetings(), impact.invitees(), impact.toTell(),
				Math.min(begin[day], impact.meetings())));
	}

	private Crowding crowding(List<PlanItem> part, LocalDate first, Instant now) {
		List<PersonId> owners = part.stream()
			.filter((item) -> item.impact().meetings() > 0)
			.flatMap((item) -> item.target().person().stream())
			.toList();
		Instant until = first.plusDays(WaveLimits.MOST_DAYS + 1L).atStartOfDay(this.account.timeZone()).toInstant();
		return new Crowding(first, this.account, this.occurrences.between(owners, now, until),
				this.planned.days(owners, first));
	}

	/**
	 * What else happens on the days of some hosts.
	 *
	 * @param begins when meetings in their rooms begin
	 * @param planned the days on which other plans change their rooms, one day for each
	 * plan
	 */
	private record Crowding(LocalDate first, Account account, Map<PersonId, List<Instant>> begins,
			Map<PersonId, List<LocalDate>> planned) {

		/** Counts for each day the meetings that begin on it or on the next. */
		int[] begin(PersonId owner) {
			int[] counts = new int[WaveLimits.MOST_DAYS];
			for (Instant begin : this.begins.getOrDefault(owner, List.of())) {
				long day = LocalDate.ofInstant(begin, this.account.timeZone()).toEpochDay() - this.first.toEpochDay();
				for (long blocked = Math.max(0, day - 1); blocked <= Math.min(day, counts.length - 1L); blocked++) {
					counts[(int) blocked]++;
				}
			}
			return counts;
		}

		List<LocalDate> told(PersonId owner) {
			return this.planned.getOrDefault(owner, List.of());
		}

	}

	/** How many invitees can still be informed on each day. */
	private static final class Quota {

		private final WaveLimits limits;

		private final LocalDate first;

		private final int[] left = new int[WaveLimits.MOST_DAYS];

		Quota(WaveLimits limits, LocalDate first, Map<LocalDate, Integer> planned) {
			this.limits = limits;
			this.first = first;
			for (int day = 0; day < this.left.length; day++) {
				this.left[day] = limits.perDay();
			}
			planned.forEach((day, messages) -> use((int) (day.toEpochDay() - first.toEpochDay()), messages));
		}

		/**
		 * Reserves messages on the earliest of the days on which the change breaks the
		 * fewest meetings.
		 * @param broken how many meetings the change would break on each day
		 * @param told the days on which the host is informed of other changes
		 */
		int take(int messages, int[] broken, List<LocalDate> told) {
			Optional<Integer> best = Optional.empty();
			for (int day = 0; day < this.left.length; day++) {
				LocalDate date = this.first.plusDays(day);
				boolean tolerable = told.stream().filter(date::equals).count() < this.limits.perHost();
				if (tolerable && fits(messages, day) && (best.isEmpty() || broken[day] < broken[best.get()])) {
					best = Optional.of(day);
					if (broken[day] == 0) {
						break;
					}
				}
			}
			int day = best.orElseThrow(() -> new InvalidInputException(Message.of("plan.waves.quota",
					Argument.number(WaveLimits.MOST_DAYS), Argument.number(this.limits.perDay())),
					Message.of("plan.waves.quota.fix")));
			use(day, messages);
			return day;
		}

		/**
		 * A host with more messages than a day's quota gets consecutive days, the first
		 * of them unused.
		 */
		private boolean fits(int messages, int day) {
			return messages <= Math.max(0, this.left[day])
					|| (messages > this.limits.perDay() && this.left[day] == this.limits.perDay());
		}

		private void use(int first, int messages) {
			int rest = messages;
			for (int day = first; day < this.left.length && (rest > 0); day++) {
				int taken = (day == this.left.length - 1) ? rest : Math.min(rest, Math.max(0, this.left[day]));
				this.left[day] -= taken;
				rest -= taken;
			}
		}

	}

}
