package io.roomkeeper.meeting.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditedTransaction.Recorder;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.audit.MeetingEvent;
import io.roomkeeper.failure.FailureText;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.reinvite.AccessChange;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.text.Argument;

/**
 * Schedules, changes and cancels meetings. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for an actor without the
 * required right, and {@link NotFoundException} for an unknown person, meeting or
 * occurrence. A change fails with {@link MeetingChangedException} if the meeting no
 * longer has the version that was read.
 */
public final class MeetingScheduling {

	/** The maximum number of meetings in a list. */
	public static final int MOST_LISTED = 500;

	/** A meeting that has begun this long ago may still be running. */
	static final Duration RUNNING = Duration.ofDays(1);

	private final Meetings meetings;

	private final PersonLookup people;

	private final MeetingRights rights;

	private final MeetingNumbers numbers;

	private final RoomOverlaps overlaps;

	private final AuditedTransaction transaction;

	private final MeetingContent content;

	private final JoinDetailsResolver details;

	private final ReinviteRecorder reinvites;

	private final Clock clock;

	MeetingScheduling(Meetings meetings, PersonLookup people, MeetingRights rights, MeetingNumbers numbers,
			MeetingContent content, RoomOverlaps overlaps, JoinDetailsResolver details, ReinviteRecorder reinvites,
			AuditedTransaction transaction, Clock clock) {
		this.meetings = meetings;
		this.people = people;
		this.rights = rights;
		this.numbers = numbers;
		this.content = content;
		this.details = details;
		this.reinvites = reinvites;
		this.overlaps = overlaps;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Returns the host's meetings that are not over, by their next occurrence, at most
	 * {@value #MOST_LISTED}.
	 */
	public List<Meeting> upcoming(Actor actor, PersonRef host) {
		Person person = this.rights.readableHost(actor, host);
		Instant now = now();
		return new HostAgenda(this.meetings.upcomingOf(person.id(), now.minus(RUNNING), MOST_LISTED)).upcoming(now);
	}

	/** Returns a meeting, cancelled or not. */
	public Meeting find(Actor actor, MeetingKey key) {
		Optional<Meeting> found = this.meetings.find(key);
		if (found.isEmpty()) {
			actor.require(Role.ADMIN, Role.HELPDESK);
			throw unknown(key);
		}
		this.rights.requireReader(actor, found.get());
		return found.get();
	}

	/** Returns a meeting, for an actor who may change it. */
	public Meeting findToChange(Actor actor, MeetingKey key) {
		Optional<Meeting> found = this.meetings.find(key);
		if (found.isEmpty()) {
			actor.require(Role.ADMIN);
			throw unknown(key);
		}
		this.rights.requireScheduler(actor, found.get().host());
		return found.get();
	}

	/** Requires that the actor may schedule meetings for a host. */
	public void requireScheduler(Actor actor, PersonRef host) {
		this.rights.schedulableHost(actor, host);
	}

	/** Returns whether the actor may schedule meetings for a host, who is present. */
	public boolean maySchedule(Actor actor, Person host) {
		return host.missingSince().isEmpty() && this.rights.isScheduler(actor, host.id());
	}

	/** Returns whether the actor may change a meeting. */
	public boolean mayChange(Actor actor, Meeting meeting) {
		return this.rights.isScheduler(actor, meeting.host());
	}

	/**
	 * Schedules a meeting, or starts one if the request has no start.
	 * @throws InvalidInputException if the meeting cannot be scheduled
	 */
	public MeetingPreview schedule(Actor actor, PersonRef host, MeetingRequest request) {
		return this.transaction.execute(actor, (recorder) -> {
			Person person = this.rights.schedulableHost(actor, host);
			NumberChoice choice = this.numbers.choose(person, request.inPersonalRoom(), request.start().isEmpty());
			Meeting meeting = this.content.of(this.meetings.newKeys(1).getFirst(), person, request, choice);
			List<RoomOverlap> overlapping = this.overlaps.of(meeting, now());
			this.meetings.add(List.of(meeting), now());
			recorder.record(new MeetingEvent.MeetingScheduled(subject(meeting), meeting.key().text(),
					choice.inPersonalRoom() ? "pmi" : "own", choice.reason().name(),
					meeting.schedule().time().begins().toString()));
			return new MeetingPreview(meeting, choice, overlapping);
		});
	}

	/**
	 * Changes a meeting. For a series, changes all occurrences.
	 * @param version the version that was read
	 * @throws InvalidInputException if the result would not be a valid meeting
	 */
	public Meeting edit(Actor actor, MeetingKey key, int version, MeetingEdit edit) {
		return change(actor, key, version,
				(before) -> this.content.edited(before, this.people.get(PersonRef.of(before.host())), edit),
				(before, after) -> new MeetingEvent.MeetingEdited(subject(before), key.text(),
						String.join(" ", MeetingDifference.names(before, after))));
	}

	/**
	 * Moves one occurrence of a series, or gives it another topic.
	 * @param original the local start that the rule gives
	 * @param version the version that was read
	 */
	public Meeting editOccurrence(Actor actor, MeetingKey key, int version, LocalDateTime original,
			OccurrenceEdit edit) {
		return change(actor, key, version, (before) -> {
			requireSeries(before);
			return before.with(MeetingDates.moved(before.schedule(), original, edit));
		}, (before, after) -> new MeetingEvent.OccurrenceMoved(subject(before), key.text(), original.toString(),
				after.schedule().occurrence(original).begins().toLocalDateTime().toString()));
	}

	/**
	 * Cancels one occurrence of a series.
	 * @param original the local start that the rule gives
	 * @param version the version that was read
	 */
	public Meeting cancelOccurrence(Actor actor, MeetingKey key, int version, LocalDateTime original) {
		return change(actor, key, version, (before) -> {
			requireSeries(before);
			before.schedule().occurrence(original);
			return before.with(before.schedule().with(new OccurrenceChange.Cancelled(original)));
		}, (before, _) -> new MeetingEvent.OccurrenceCancelled(subject(before), key.text(), original.toString()));
	}

	/**
	 * Cancels a meeting with all its occurrences. It stays readable, so that its invitees
	 * can be informed.
	 * @param version the version that was read
	 */
	public Meeting cancel(Actor actor, MeetingKey key, int version) {
		return change(actor, key, version, (before) -> before.cancelled(now()),
				(before, _) -> new MeetingEvent.MeetingCancelled(subject(before), key.text()));
	}

	/**
	 * Replaces the link of a meeting; the old link then no longer works.
	 * @param version the version that was read
	 */
	public Meeting revokeLink(Actor actor, MeetingKey key, int version) {
		return change(actor, key, version, (before) -> before.with(before.access().with(this.numbers.drawToken())),
				(before, _) -> new MeetingEvent.MeetingLinkRevoked(subject(before), key.text()));
	}

	/**
	 * Returns whether the actor may read a meeting's invitation without an entry in the
	 * audit trail.
	 */
	public boolean isHostOrDelegate(Actor actor, Meeting meeting) {
		return this.rights.isHostOrDelegate(actor, meeting.host());
	}

	/** Returns whether the actor may read the passcode of a meeting. */
	public boolean readsPasscode(Actor actor, Meeting meeting) {
		return this.rights.readsPasscode(actor, meeting);
	}

	/**
	 * Makes one change of a meeting with its event, or nothing if the meeting would stay
	 * the same. All checks run in the transaction of the change.
	 */
	private Meeting change(Actor actor, MeetingKey key, int version, UnaryOperator<Meeting> edit,
			BiFunction<Meeting, Meeting, MeetingEvent> event) {
		return this.transaction.execute(actor, (recorder) -> {
			Meeting before = changeable(actor, key, version);
			Meeting after = MeetingDifference.revised(before, edit.apply(before), now());
			if (after.equals(before)) {
				return before;
			}
			if (!this.meetings.replace(after, now())) {
				throw new MeetingChangedException(key);
			}
			recordReinvites(recorder, before, after);
			recorder.record(event.apply(before, after));
			return this.meetings.find(key).orElseThrow();
		});
	}

	private void recordReinvites(Recorder recorder, Meeting before, Meeting after) {
		if (after.cancelledAt().isPresent()) {
			this.reinvites.cancelled(recorder, after);
		}
		else if (!after.access().equals(before.access())) {
			boolean sameLink = after.access().token().equals(before.access().token());
			Optional<PersonalRoom> room = this.details.of(before).room().or(() -> this.details.of(after).room());
			this.reinvites.record(recorder, sameLink ? ReinviteCause.NUMBER : ReinviteCause.MEETING_LINK,
					List.of(AccessChange.edited(before, after, room)));
		}
	}

	private Meeting changeable(Actor actor, MeetingKey key, int version) {
		Meeting meeting = findToChange(actor, key);
		if (meeting.version() != version) {
			throw new MeetingChangedException(key);
		}
		if (meeting.cancelledAt().isPresent()) {
			throw new InvalidInputException(FailureText.of("meeting.cancelled", Argument.text(key.text())));
		}
		return meeting;
	}

	private static void requireSeries(Meeting meeting) {
		if (!meeting.schedule().isSeries()) {
			throw new InvalidInputException(FailureText.of("meeting.single", Argument.text(meeting.key().text())));
		}
	}

	private AuditSubject subject(Meeting meeting) {
		return this.people.get(PersonRef.of(meeting.host())).seen().uid().auditSubject();
	}

	private Instant now() {
		return this.clock.instant();
	}

	static NotFoundException unknown(MeetingKey key) {
		return new NotFoundException(FailureText.of("meeting.none", Argument.text(key.text())));
	}

}
