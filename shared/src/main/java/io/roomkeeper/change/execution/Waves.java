package io.roomkeeper.change.execution;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.MeetingImpact;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Decides which due items of a wave are applied now. A room waits if a meeting in it
 * begins within 24 hours, because it was scheduled after the plan was made or the wave is
 * late. After {@value #LONGEST_WAIT} days it is skipped. Settings wait for the rooms that
 * they close.
 */
final class Waves {

	/** The maximum number of days that an item waits. */
	private static final int LONGEST_WAIT = 7;

	private final ChangePlans plans;

	private final RoomOccurrences occurrences;

	private final Account account;

	Waves(ChangePlans plans, RoomOccurrences occurrences, Account account) {
		this.plans = plans;
		this.occurrences = occurrences;
		this.account = account;
	}

	/** Divides due items of a plan, which must be in their order and at least one. */
	Division divide(PlanId plan, List<PlanItem> items, Instant now) {
		Set<PersonId> busy = this.occurrences
			.between(items.stream().filter(Waves::mayWait).flatMap((item) -> item.target().person().stream()).toList(),
					now, now.plus(Duration.ofHours(MeetingImpact.IMMINENT_HOURS)))
			.keySet();
		LocalDate oldest = LocalDate.ofInstant(now, this.account.timeZone()).minusDays(LONGEST_WAIT);
		List<PlanItem> ready = new ArrayList<>();
		Map<Integer, ItemResult> late = new HashMap<>();
		boolean waiting = isOpenBefore(plan, items.getFirst());
		for (PlanItem item : items) {
			if (mayWait(item) && item.target().person().filter(busy::contains).isPresent()) {
				if (item.due().filter((day) -> day.isBefore(oldest)).isPresent()) {
					late.put(item.position(), ItemResult
						.drifted(Message.of("drift.imminent", Argument.number(MeetingImpact.IMMINENT_HOURS))));
				}
				else {
					waiting = true;
				}
			}
			else if (!waiting || item.due().isEmpty() || !item.followsRooms()) {
				ready.add(item);
			}
		}
		return new Division(ready, late);
	}

	private boolean isOpenBefore(PlanId plan, PlanItem first) {
		return first.due().isPresent() && this.plans.openItems(plan, 0, 1)
			.stream()
			.anyMatch((earliest) -> earliest.position() < first.position());
	}

	/** An item does not wait if the plan's author accepted meetings that begin soon. */
	private static boolean mayWait(PlanItem item) {
		return item.due().isPresent() && item.change().changesJoinDetails() && item.impact().imminent() == 0;
	}

	/**
	 * Due items of a wave.
	 *
	 * @param ready those to be applied now
	 * @param late the results, by position, of those that have waited too long
	 */
	record Division(List<PlanItem> ready, Map<Integer, ItemResult> late) {

	}

}
