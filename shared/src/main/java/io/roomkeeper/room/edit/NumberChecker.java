package io.roomkeeper.room.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

import io.roomkeeper.room.NumberRule;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.Rooms;

/** Checks whether the owner of a room can have a number. */
final class NumberChecker {

	private static final int OFFERED = 3;

	/** How far from a taken number to look for free ones. */
	private static final int NEAR = 50;

	private final Rooms rooms;

	NumberChecker(Rooms rooms) {
		this.rooms = rooms;
	}

	/** Checks digits that somebody types, with or without spaces and hyphens. */
	NumberCheck check(PersonalRoom room, String typed, LocalDate today) {
		String digits = PersonalMeetingId.withoutSeparators(typed);
		if (digits.equals(room.pmi().digits())) {
			return check(NumberCheck.Availability.CURRENT);
		}
		if (this.rooms.quarantinedOf(room.owner(), today)
			.stream()
			.anyMatch((old) -> old.pmi().digits().equals(digits))) {
			return check(NumberCheck.Availability.OWN_BEFORE);
		}
		List<NumberRule> broken = NumberRule.brokenBy(digits);
		if (!broken.isEmpty()) {
			return new NumberCheck(NumberCheck.Availability.REFUSED, broken, List.of());
		}
		PersonalMeetingId wanted = new PersonalMeetingId(Long.parseLong(digits));
		return this.rooms.taken(List.of(wanted), today).isEmpty() ? check(NumberCheck.Availability.FREE)
				: new NumberCheck(NumberCheck.Availability.TAKEN, List.of(), near(wanted, today));
	}

	private static NumberCheck check(NumberCheck.Availability availability) {
		return new NumberCheck(availability, List.of(), List.of());
	}

	/** Returns free numbers near another, the nearest first. */
	private List<PersonalMeetingId> near(PersonalMeetingId wanted, LocalDate today) {
		List<PersonalMeetingId> candidates = new ArrayList<>(LongStream.rangeClosed(1, NEAR)
			.flatMap((distance) -> LongStream.of(wanted.number() + distance, wanted.number() - distance))
			.filter((number) -> NumberRule.brokenBy(Long.toString(number)).isEmpty())
			.mapToObj(PersonalMeetingId::new)
			.toList());
		Set<PersonalMeetingId> taken = this.rooms.taken(candidates, today);
		candidates.removeAll(taken);
		return candidates.stream().limit(OFFERED).toList();
	}

}
