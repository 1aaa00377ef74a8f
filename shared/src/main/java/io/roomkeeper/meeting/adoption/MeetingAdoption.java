package io.roomkeeper.meeting.adoption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.CalendarRevision;
import io.roomkeeper.meeting.LinkToken;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingAccess;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Adopts meetings from before Roomkeeper with their numbers, UIDs and replies. Adopting
 * the same meeting again changes nothing. A higher sequence replaces the stored meeting,
 * and a lower one is refused. A meeting that was scheduled in Roomkeeper is never
 * changed. Nothing is sent.
 */
public final class MeetingAdoption {

	private final Meetings meetings;

	private final Rooms rooms;

	private final RandomGenerator random;

	private final boolean planned;

	/**
	 * @param random a cryptographically secure random source
	 * @param planned whether nothing is stored
	 */
	public MeetingAdoption(Meetings meetings, Rooms rooms, RandomGenerator random, boolean planned) {
		this.meetings = meetings;
		this.rooms = rooms;
		this.random = random;
		this.planned = planned;
	}

	/**
	 * Adopts meetings in their order. Call it in a transaction.
	 * @param now the moment whose next occurrence is stored with each
	 * @return the result for each, in the same order
	 */
	public List<AdoptedMeeting> adopt(List<MeetingClaim> claims, Instant now) {
		KnownMeetings known = new KnownMeetings(this.meetings, this.rooms, claims);
		Map<MeetingKey, Meeting> added = new LinkedHashMap<>();
		Map<MeetingKey, Meeting> changed = new LinkedHashMap<>();
		NewIdentities identities = new NewIdentities(this.meetings, this.random, claims.size(), this.planned);
		List<AdoptedMeeting> results = new ArrayList<>(claims.size());
		for (MeetingClaim claim : claims) {
			AdoptedMeeting result = decide(claim, known, identities, now);
			results.add(result);
			switch (result) {
				case AdoptedMeeting.Added(Meeting meeting, var _) -> {
					added.put(meeting.key(), meeting);
					known.remember(meeting);
				}
				case AdoptedMeeting.Changed(Meeting meeting) -> {
					(added.containsKey(meeting.key()) ? added : changed).put(meeting.key(), meeting);
					known.remember(meeting);
				}
				case AdoptedMeeting.Unchanged _, AdoptedMeeting.Refused _ -> {
				}
			}
		}
		if (!this.planned) {
			this.meetings.add(added.values(), now);
			changed.values().forEach((meeting) -> replace(meeting, now));
		}
		return results;
	}

	private void replace(Meeting meeting, Instant now) {
		if (!this.meetings.replace(meeting, now)) {
			throw new InvalidInputException(Message.of("event.meanwhile", Argument.text(meeting.key().text())),
					Message.of("event.meanwhile.fix"));
		}
	}

	private AdoptedMeeting decide(MeetingClaim claim, KnownMeetings known, NewIdentities identities, Instant now) {
		try {
			Optional<Meeting> stored = known.find(claim);
			return stored.isPresent() ? compare(claim, stored.get(), known, now) : add(claim, known, identities);
		}
		catch (InvalidInputException ex) {
			return new AdoptedMeeting.Refused(ex.message());
		}
	}

	private AdoptedMeeting add(MeetingClaim claim, KnownMeetings known, NewIdentities identities) {
		ExistingMeeting stated = claim.meeting();
		if (stated.cancelled()) {
			return new AdoptedMeeting.Unchanged();
		}
		boolean inRoom = false;
		boolean drawn = false;
		MeetingId number = switch (known.resolved(claim)) {
			case StatedNumber.Own(MeetingId own) -> free(own, known);
			case StatedNumber.Personal(PersonalMeetingId pmi) -> {
				requireRoom(claim, pmi, known);
				inRoom = true;
				yield identities.number();
			}
			case StatedNumber.None() -> {
				drawn = true;
				yield identities.number();
			}
		};
		Meeting meeting = new Meeting(identities.key(), claim.host(), stated.topic(), stated.schedule(),
				new MeetingAccess(number, inRoom, stated.passcode(), false, LinkToken.draw(this.random)),
				stated.invitees(), Set.of(), stated.revision(), MeetingOrigin.IMPORTED, Locale.ENGLISH,
				Optional.empty(), 1);
		return new AdoptedMeeting.Added(meeting, drawn);
	}

	private static AdoptedMeeting compare(MeetingClaim claim, Meeting stored, KnownMeetings known, Instant now) {
		ExistingMeeting stated = claim.meeting();
		if (!stored.host().equals(claim.host())) {
			return refused("event.otherHost", Argument.text(stored.key().text()));
		}
		CalendarRevision revision = stated.revision();
		CalendarRevision before = stored.calendar();
		Meeting after = merged(claim, stored, known, now);
		boolean later = revision.sequence() > before.sequence();
		if (after.equals(stored.with(revision))) {
			return (stored.origin() == MeetingOrigin.IMPORTED && (later || !revision.uid().equals(before.uid())))
					? new AdoptedMeeting.Changed(after) : new AdoptedMeeting.Unchanged();
		}
		if (stored.origin() == MeetingOrigin.SCHEDULED) {
			return refused("event.ours", Argument.text(stored.key().text()));
		}
		if (revision.sequence() < before.sequence()) {
			return refused("event.older", Argument.text(Integer.toString(revision.sequence())),
					Argument.text(Integer.toString(before.sequence())));
		}
		if (!later && !revision.stamp().isAfter(before.stamp()) && revision.uid().equals(before.uid())) {
			return refused("event.differs", Argument.text(Integer.toString(before.sequence())));
		}
		return new AdoptedMeeting.Changed(after);
	}

	/** Returns the stored meeting as the file states it. */
	private static Meeting merged(MeetingClaim claim, Meeting stored, KnownMeetings known, Instant now) {
		ExistingMeeting stated = claim.meeting();
		MeetingAccess access = stored.access();
		access = switch (known.resolved(claim)) {
			case StatedNumber.None _, StatedNumber.Personal _ -> access;
			case StatedNumber.Own(MeetingId number) -> {
				MeetingId free = number.equals(access.number()) ? number : free(number, known);
				yield new MeetingAccess(free, false, access.passcode(), access.waitingRoom(), access.token());
			}
		};
		if (stated.passcode().isPresent()) {
			access = access.with(stated.passcode());
		}
		Optional<Instant> cancelledAt = stated.cancelled() ? stored.cancelledAt().or(() -> Optional.of(now))
				: Optional.empty();
		return new Meeting(stored.key(), stored.host(), stated.topic(), stated.schedule(), access, stated.invitees(),
				stored.alternativeHosts(), stated.revision(), stored.origin(), stored.language(), cancelledAt,
				stored.version());
	}

	private static void requireRoom(MeetingClaim claim, PersonalMeetingId pmi, KnownMeetings known) {
		if (known.owner(pmi).filter(claim.host()::equals).isEmpty()) {
			throw new InvalidInputException(Message.of("event.room", Argument.text(pmi.grouped())),
					Message.of("event.room.fix"));
		}
	}

	private static MeetingId free(MeetingId number, KnownMeetings known) {
		if (known.isTaken(number)) {
			throw new InvalidInputException(Message.of("event.taken", Argument.text(number.grouped())),
					Message.of("event.taken.fix"));
		}
		return number;
	}

	private static AdoptedMeeting refused(String key, Argument... arguments) {
		return new AdoptedMeeting.Refused(Message.of(key, arguments));
	}

}
