package io.roomkeeper.meeting.adoption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingId;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;

/**
 * The stored meetings that a list of claims may concern, together with those adopted
 * since. A few queries read all of them.
 */
final class KnownMeetings {

	private final Meetings store;

	private final Map<String, Meeting> byUid;

	private final Map<Slot, List<Meeting>> withoutUid = new HashMap<>();

	private final Map<MeetingId, MeetingKey> numbers;

	private final Map<PersonalMeetingId, PersonId> owners;

	private final Map<MeetingKey, Meeting> adopted = new HashMap<>();

	KnownMeetings(Meetings store, Rooms rooms, Collection<MeetingClaim> claims) {
		this.store = store;
		Set<String> uids = new HashSet<>();
		Set<MeetingId> own = new HashSet<>();
		Set<PersonalMeetingId> personal = new HashSet<>();
		Map<PersonId, Set<Instant>> starts = new HashMap<>();
		for (MeetingClaim claim : claims) {
			claim.meeting().revision().uid().ifPresent(uids::add);
			switch (claim.meeting().number()) {
				case StatedNumber.Own stated -> {
					own.add(stated.number());
					stated.asRoom().ifPresent(personal::add);
				}
				case StatedNumber.Personal(PersonalMeetingId pmi) -> personal.add(pmi);
				case StatedNumber.None() -> {
				}
			}
			if (claim.meeting().revision().uid().isEmpty()) {
				starts.computeIfAbsent(claim.host(), (_) -> new HashSet<>()).add(Slot.of(claim).start());
			}
		}
		this.byUid = uids.isEmpty() ? new HashMap<>() : store.withUids(uids);
		this.numbers = own.isEmpty() ? new HashMap<>() : new HashMap<>(store.withNumbers(own));
		this.owners = personal.isEmpty() ? Map.of() : rooms.ownersOf(personal);
		if (!starts.isEmpty()) {
			store.withoutUid(starts).forEach(this::rememberSlot);
		}
	}

	/**
	 * Returns the stored meeting that a claim means: by its UID; without a UID by host,
	 * start, and number or topic. A stored meeting whose UID was unknown is also found by
	 * its number.
	 */
	Optional<Meeting> find(MeetingClaim claim) {
		Optional<String> uid = claim.meeting().revision().uid();
		if (uid.isEmpty()) {
			return this.withoutUid.getOrDefault(Slot.of(claim), List.of())
				.stream()
				.filter((one) -> alike(one, claim.meeting()))
				.findFirst();
		}
		Optional<Meeting> named = Optional.ofNullable(this.byUid.get(uid.get()));
		return named.isPresent() ? named : withNumber(claim.meeting().number())
			.filter((one) -> one.calendar().uid().isEmpty() && one.host().equals(claim.host()));
	}

	private static boolean alike(Meeting stored, ExistingMeeting stated) {
		return switch (stated.number()) {
			case StatedNumber.Own(MeetingId number) -> stored.access().number().equals(number);
			case StatedNumber.Personal _, StatedNumber.None _ -> stored.topic().equals(stated.topic());
		};
	}

	/** Returns the meeting with a number of its own. */
	Optional<Meeting> withNumber(StatedNumber number) {
		return (number instanceof StatedNumber.Own(MeetingId own))
				? Optional.ofNullable(this.numbers.get(own)).flatMap(this::get) : Optional.empty();
	}

	private Optional<Meeting> get(MeetingKey key) {
		Meeting changed = this.adopted.get(key);
		return (changed != null) ? Optional.of(changed) : this.store.find(key);
	}

	/** Returns whether a meeting has that number. */
	boolean isTaken(MeetingId number) {
		return this.numbers.containsKey(number);
	}

	/**
	 * Returns the number that a claim states. Nine digits are those of the host's room if
	 * it has them, otherwise those of a meeting.
	 */
	StatedNumber resolved(MeetingClaim claim) {
		StatedNumber stated = claim.meeting().number();
		return (stated instanceof StatedNumber.Own own) ? own.asRoom()
			.filter((pmi) -> owner(pmi).filter(claim.host()::equals).isPresent())
			.<StatedNumber>map(StatedNumber.Personal::new)
			.orElse(stated) : stated;
	}

	/** Returns the owner of a personal room. */
	Optional<PersonId> owner(PersonalMeetingId pmi) {
		return Optional.ofNullable(this.owners.get(pmi));
	}

	/** Remembers a meeting that was adopted or changed. */
	void remember(Meeting meeting) {
		this.adopted.put(meeting.key(), meeting);
		this.numbers.put(meeting.access().number(), meeting.key());
		meeting.calendar().uid().ifPresent((uid) -> this.byUid.put(uid, meeting));
		rememberSlot(meeting);
	}

	private void rememberSlot(Meeting meeting) {
		List<Meeting> there = this.withoutUid.computeIfAbsent(
				new Slot(meeting.host(), meeting.schedule().time().begins().toInstant()), (_) -> new ArrayList<>(1));
		there.removeIf((one) -> one.key().equals(meeting.key()));
		if (meeting.calendar().uid().isEmpty()) {
			there.add(meeting);
		}
	}

	private record Slot(PersonId host, Instant start) {

		static Slot of(MeetingClaim claim) {
			return new Slot(claim.host(), claim.meeting().schedule().time().begins().toInstant());
		}

	}

}
