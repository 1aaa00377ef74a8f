package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Closes and reopens re-invite items depending on how guests join. An item is closed
 * after an occurrence that at least one guest joined with the new details and none with
 * the old ones. It is reopened if a guest joins with the old ones.
 */
public final class ArrivalReview {

	private final GuestArrivals arrivals;

	private final Reinvites reinvites;

	private final Meetings meetings;

	private final PersonLookup people;

	private final AuditedTransaction transaction;

	/**
	 * @param arrivals the recorded arrivals of guests
	 */
	public ArrivalReview(GuestArrivals arrivals, Reinvites reinvites, Meetings meetings, PersonLookup people,
			AuditedTransaction transaction) {
		this.arrivals = arrivals;
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.people = people;
		this.transaction = transaction;
	}

	/**
	 * Reviews the items of meetings with occurrences that ended in a period. Call it once
	 * for each period, in order.
	 * @return how many items were closed or opened
	 */
	public int review(Actor actor, Instant from, Instant until) {
		Map<Instant, List<GuestArrival>> byOccurrence = this.arrivals.atOccurrencesEnded(from, until)
			.stream()
			.collect(Collectors.groupingBy(GuestArrival::occurrence, TreeMap::new, Collectors.toList()));
		return this.transaction.execute(actor,
				(recorder) -> byOccurrence.values()
					.stream()
					.mapToInt((arrived) -> reviewOccurrences(recorder, arrived))
					.sum());
	}

	private int reviewOccurrences(Recorder recorder, List<GuestArrival> arrived) {
		Map<MeetingKey, List<GuestArrival>> byMeeting = arrived.stream()
			.collect(Collectors.groupingBy(GuestArrival::meeting));
		List<ReinviteItem> changed = new ArrayList<>();
		for (ReinviteItem item : this.reinvites.latestOf(byMeeting.keySet()).values()) {
			List<GuestArrival> guests = byMeeting.getOrDefault(item.meeting(), List.of())
				.stream()
				.filter((one) -> !one.at().isBefore(item.createdAt()))
				.toList();
			boolean old = guests.stream().anyMatch((one) -> one.byOld(item));
			if (old && item.state().isReopenedByArrival()) {
				changed.add(item.in(ReinviteState.TO_DO, recorder.now()));
				record(recorder, item, ReinviteState.TO_DO);
			}
			else if (!old && item.state().isOpen() && guests.stream().anyMatch((one) -> one.byNew(item))) {
				changed.add(item.in(ReinviteState.SEEN, recorder.now()));
				record(recorder, item, ReinviteState.SEEN);
			}
		}
		this.reinvites.replace(changed);
		return changed.size();
	}

	/**
	 * Returns the invitees who joined with the new details. Only guests who had signed in
	 * are recognised.
	 */
	public Set<Invitee> seen(ReinviteItem item, Collection<GuestArrival> arrived) {
		Set<String> mails = arrived.stream()
			.filter((one) -> one.meeting().equals(item.meeting()) && one.byNew(item))
			.flatMap((one) -> one.mail().stream())
			.map((mail) -> mail.toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		return this.meetings.find(item.meeting())
			.map(Meeting::invitees)
			.orElse(List.of())
			.stream()
			.filter((invitee) -> mails.contains(invitee.mailKey()))
			.collect(Collectors.toCollection(HashSet::new));
	}

	private void record(Recorder recorder, ReinviteItem item, ReinviteState state) {
		recorder.record(
				new MeetingEvent.ReinviteChanged(this.people.get(PersonRef.of(item.host())).seen().uid().auditSubject(),
						item.meeting().text(), state.name(), "arrival"));
	}

}
