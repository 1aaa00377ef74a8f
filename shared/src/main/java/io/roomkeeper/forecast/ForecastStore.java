package io.roomkeeper.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;

/**
 * Reads what the forecast counts. Each method is one query over everybody. Dates include
 * vetoes: a date that a veto moves is the date of the veto.
 */
public interface ForecastStore {

	/** Counts active rooms of present people that end by that date. */
	List<RoomEnds> roomEnds(LocalDate upTo);

	/**
	 * Returns active rooms of present people that end in a period, in ascending order of
	 * owner.
	 * @param from the first date
	 * @param to the last date
	 */
	List<EndingRoom> endingRooms(LocalDate from, LocalDate to, int limit);

	/** Counts rooms of missing people that are not retired. */
	List<MissingOwners> missingOwners();

	/**
	 * Returns the owners of rooms that are not retired who went missing before that
	 * moment, by ID.
	 */
	List<MissingOwner> missingBefore(Instant before);

	/** Counts numbers by the first date on which they can be released. */
	Map<LocalDate, Integer> numbers(LocalDate upTo);

	/** Returns numbers in quarantine that can first be released in a period. */
	List<EndingNumber> endingNumbers(LocalDate from, LocalDate to, int limit);

	/**
	 * Rooms that end on one date.
	 *
	 * @param on the date
	 * @param warned the shortest warning given for that date, in days; empty if none
	 */
	record RoomEnds(LocalDate on, OptionalInt warned, int rooms) {

	}

	/**
	 * A room that ends.
	 *
	 * @param on the date
	 */
	record EndingRoom(PersonId owner, String uid, PersonalMeetingId pmi, LocalDate on, OptionalInt warned) {

	}

	/**
	 * People who went missing at the same moment.
	 *
	 * @param heldUntil the end of the veto against the retirement, if there is one
	 */
	record MissingOwners(Instant since, Optional<LocalDate> heldUntil, int rooms) {

	}

	/**
	 * A person who is missing.
	 *
	 * @param heldUntil the end of the veto against the retirement, if there is one
	 */
	record MissingOwner(PersonId owner, String uid, Instant since, Optional<LocalDate> heldUntil) {

	}

	/**
	 * A number in quarantine.
	 *
	 * @param on the first date on which it can be released
	 * @param lastOwner the uid of the person who had it
	 */
	record EndingNumber(PersonalMeetingId pmi, LocalDate on, String lastOwner) {

	}

}
