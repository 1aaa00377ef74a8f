package io.roomkeeper.reinvite;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalRoom;

/**
 * Records a re-invite item for each meeting whose join details change
 * (docs/decisions/0037-which-changes-need-a-re-invite.md). An invitation from Roomkeeper
 * contains the link of its meeting, which keeps working when the number changes. Its
 * invitees must be informed only if the link was replaced, or if the link requires a
 * passcode that has changed. An invitation from elsewhere stops working when its number,
 * personal link or passcode changes.
 */
public final class ReinviteRecorder {

	private final Reinvites reinvites;

	private final Meetings meetings;

	private final LinkPolicy links;

	/**
	 * @param links decides whether a link counts as the passcode
	 */
	public ReinviteRecorder(Reinvites reinvites, Meetings meetings, LinkPolicy links) {
		this.reinvites = reinvites;
		this.meetings = meetings;
		this.links = links;
	}

	/**
	 * Returns what a change of a personal room would do; changes nothing.
	 * @param now only meetings from that moment on count
	 */
	public ReinviteCounts forecast(PersonalRoom before, PersonalRoom after, Instant now) {
		return count(inRooms(Map.of(before.owner(), before), (_) -> Map.of(after.owner(), after), now));
	}

	/** Returns what closing a personal room would do; changes nothing. */
	public ReinviteCounts forecastClosing(PersonalRoom before, Instant now) {
		return count(this.meetings.inPersonalRooms(List.of(before.owner()), now)
			.stream()
			.map((meeting) -> AccessChange.outOfRoom(meeting, before))
			.toList());
	}

	private ReinviteCounts count(List<AccessChange> changes) {
		Map<PersonId, Boolean> known = new HashMap<>();
		ReinviteCounts counts = ReinviteCounts.NONE;
		for (AccessChange change : changes) {
			if (change.breaksSomething()) {
				counts = counts.counting(needed(change, known), change.meeting().invitees().size());
			}
		}
		return counts;
	}

	/**
	 * Records the effect of a change of a personal room on the future meetings in it. The
	 * meetings whose invitees must be informed get a new revision for calendars.
	 * @param recorder the transaction that changes the room
	 */
	public ReinviteCounts record(Recorder recorder, ReinviteCause cause, PersonalRoom before, PersonalRoom after) {
		return recordRooms(recorder, ReinviteOrigin.of(cause), Map.of(before.owner(), before),
				(_) -> Map.of(after.owner(), after));
	}

	/**
	 * Records the effect of changes of many personal rooms, like
	 * {@link #record(Recorder, ReinviteCause, PersonalRoom, PersonalRoom)}.
	 * @param before the old state of each room by its owner
	 * @param after returns the new states; called only for rooms with future meetings
	 */
	public ReinviteCounts recordRooms(Recorder recorder, ReinviteOrigin origin, Map<PersonId, PersonalRoom> before,
			Function<Collection<PersonId>, Map<PersonId, PersonalRoom>> after) {
		List<AccessChange> changes = inRooms(before, after, recorder.now());
		ReinviteCounts counts = record(recorder, origin, changes);
		Map<PersonId, Boolean> known = new HashMap<>();
		this.meetings.revise(changes.stream()
			.filter((change) -> change.breaksSomething() && needed(change, known))
			.map((change) -> raised(change.meeting(), recorder.now()))
			.toList());
		return counts;
	}

	/**
	 * Records the changes of meetings that the caller stores.
	 * @param recorder the transaction that changes the meetings
	 */
	public ReinviteCounts record(Recorder recorder, ReinviteCause cause, List<AccessChange> changes) {
		return record(recorder, ReinviteOrigin.of(cause), changes);
	}

	/**
	 * Records the changes of meetings that the caller stores, like
	 * {@link #record(Recorder, ReinviteCause, List)}.
	 */
	public ReinviteCounts record(Recorder recorder, ReinviteOrigin origin, List<AccessChange> changes) {
		Map<MeetingKey, ReinviteItem> open = this.reinvites
			.openOf(changes.stream().map((change) -> change.meeting().key()).toList());
		Map<PersonId, Boolean> known = new HashMap<>();
		List<AccessChange> fresh = new ArrayList<>();
		List<ReinviteItem> followed = new ArrayList<>();
		List<ReinviteItem> replaced = new ArrayList<>();
		ReinviteCounts counts = ReinviteCounts.NONE;
		for (AccessChange change : changes) {
			ReinviteItem item = open.get(change.meeting().key());
			int invitees = change.meeting().invitees().size();
			if (item != null && item.state() != ReinviteState.ACCEPTED) {
				ReinviteItem next = item.followedBy(origin.cause(), change);
				followed.add(next.restored() ? next.in(ReinviteState.SUPERSEDED, recorder.now()) : next);
				counts = next.restored() ? counts : counts.counting(true, invitees);
			}
			else if (change.breaksSomething()) {
				fresh.add(change);
				counts = counts.counting(needed(change, known), invitees);
				if (item != null) {
					replaced.add(item.in(ReinviteState.SUPERSEDED, recorder.now()));
				}
			}
		}
		this.reinvites.replace(followed);
		this.reinvites.replace(replaced);
		List<ReinviteItem> added = items(fresh, origin.cause(), known, recorder.now());
		this.reinvites.add(added);
		origin.change().ifPresent((change) -> {
			followed.addAll(added);
			this.reinvites.belongTo(change, followed.stream().map(ReinviteItem::id).toList());
		});
		return counts;
	}

	/** Closes the item of a meeting that is cancelled. */
	public void cancelled(Recorder recorder, Meeting meeting) {
		close(recorder, meeting, ReinviteState.SUPERSEDED);
	}

	/**
	 * Records that the host has sent a new invitation to all invitees, which closes the
	 * item.
	 * @param recorder the transaction that stores the mails
	 */
	public void invited(Recorder recorder, Meeting meeting) {
		close(recorder, meeting, ReinviteState.CONFIRMED);
	}

	private void close(Recorder recorder, Meeting meeting, ReinviteState as) {
		this.reinvites.replace(this.reinvites.openOf(List.of(meeting.key()))
			.values()
			.stream()
			.map((item) -> item.in(as, recorder.now()))
			.toList());
	}

	private List<ReinviteItem> items(List<AccessChange> changes, ReinviteCause cause, Map<PersonId, Boolean> known,
			Instant now) {
		Iterator<ReinviteId> ids = this.reinvites.newIds(changes.size()).iterator();
		return changes.stream().map((change) -> {
			Meeting meeting = change.meeting();
			boolean needed = needed(change, known);
			return new ReinviteItem(ids.next(), meeting.key(), meeting.host(), cause, change.before(), change.after(),
					change.passcodeChanged(), meeting.calendar().uid().isPresent(),
					needed ? ReinviteState.TO_DO : ReinviteState.NOT_NEEDED, now,
					needed ? Optional.empty() : Optional.of(now), "", 1);
		}).toList();
	}

	private List<AccessChange> inRooms(Map<PersonId, PersonalRoom> before,
			Function<Collection<PersonId>, Map<PersonId, PersonalRoom>> after, Instant now) {
		List<Meeting> concerned = this.meetings.inPersonalRooms(before.keySet(), now);
		if (concerned.isEmpty()) {
			return List.of();
		}
		Map<PersonId, PersonalRoom> changed = after
			.apply(concerned.stream().map(Meeting::host).collect(Collectors.toSet()));
		return concerned.stream()
			.map((meeting) -> AccessChange.inRoom(meeting, Objects.requireNonNull(before.get(meeting.host())),
					Objects.requireNonNull(changed.get(meeting.host()))))
			.toList();
	}

	/** Returns whether the invitees must be informed. */
	private boolean needed(AccessChange change, Map<PersonId, Boolean> known) {
		if (change.linkReplaced()) {
			return true;
		}
		if (change.meeting().origin() == MeetingOrigin.IMPORTED) {
			return change.breaksInvitationsFromElsewhere();
		}
		return change.passcodeChanged()
				&& !known.computeIfAbsent(change.meeting().host(), this.links::countsAsPasscode);
	}

	/**
	 * Returns a meeting with a revision that calendars consider newer than the stored
	 * one.
	 */
	static Meeting raised(Meeting meeting, Instant now) {
		return meeting.with(meeting.calendar().raised(now));
	}

}
