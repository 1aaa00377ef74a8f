package io.roomkeeper.meeting.scheduling;

import java.time.Clock;
import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;

/**
 * Previews scheduling or changing a meeting. It changes nothing. Every method throws
 * {@link io.roomkeeper.access.AccessDeniedForActorException} for an actor without the
 * required right, and {@link io.roomkeeper.failure.NotFoundException} for an unknown
 * person or meeting.
 */
public final class MeetingPreviews {

	private final MeetingScheduling scheduling;

	private final PersonLookup people;

	private final MeetingRights rights;

	private final MeetingNumbers numbers;

	private final MeetingContent content;

	private final RoomOverlaps overlaps;

	private final Clock clock;

	MeetingPreviews(MeetingScheduling scheduling, PersonLookup people, MeetingRights rights, MeetingNumbers numbers,
			MeetingContent content, RoomOverlaps overlaps, Clock clock) {
		this.scheduling = scheduling;
		this.people = people;
		this.rights = rights;
		this.numbers = numbers;
		this.content = content;
		this.overlaps = overlaps;
		this.clock = clock;
	}

	/**
	 * Returns the settings that apply to the meetings of a host.
	 * @param instant whether the meeting starts now
	 */
	public MeetingOptions options(Actor actor, PersonRef host, boolean instant) {
		return this.numbers.options(this.rights.schedulableHost(actor, host), instant);
	}

	/**
	 * Returns what scheduling a meeting would do.
	 * @throws InvalidInputException if the meeting cannot be scheduled
	 */
	public MeetingPreview scheduled(Actor actor, PersonRef host, MeetingRequest request) {
		Person person = this.rights.schedulableHost(actor, host);
		NumberChoice choice = this.numbers.choose(person, request.inPersonalRoom(), request.start().isEmpty());
		Meeting meeting = this.content.of(new MeetingKey(Integer.MAX_VALUE), person, request, choice);
		return new MeetingPreview(meeting, choice, this.overlaps.of(meeting, this.clock.instant()));
	}

	/**
	 * Returns what changing a meeting would do.
	 * @throws InvalidInputException if the result would not be a valid meeting
	 */
	public MeetingPreview edited(Actor actor, MeetingKey key, MeetingEdit edit) {
		Meeting before = this.scheduling.findToChange(actor, key);
		Person host = this.people.get(PersonRef.of(before.host()));
		Meeting after = this.content.edited(before, host, edit);
		boolean keeps = after.inPersonalRoom() == before.inPersonalRoom();
		NumberChoice choice = keeps ? this.numbers.kept(host, before)
				: this.numbers.choose(host, Optional.of(after.inPersonalRoom()), false);
		return new MeetingPreview(after, choice, this.overlaps.of(after, this.clock.instant()));
	}

}
