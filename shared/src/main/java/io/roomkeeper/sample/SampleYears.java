package io.roomkeeper.sample;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The room use and the meetings of the sample organisation as of a day, always the same
 * for the same day.
 */
final class SampleYears {

	/** The number of years for which the ledger of room use is complete. */
	private static final int LEDGER_YEARS = 3;

	private final LocalDate today;

	private final Map<String, RoomHistory> rooms = new LinkedHashMap<>();

	private final List<SampleMeeting> meetings;

	SampleYears(SampleOrganisation organisation, LocalDate today) {
		this.today = today;
		organisation.people().forEach((person) -> this.rooms.put(person.uid(), RoomHistory.of(person, today)));
		this.meetings = MeetingMaker.make(organisation.people(), today);
	}

	LocalDate ledgerCompleteSince() {
		return this.today.minusYears(LEDGER_YEARS);
	}

	/** Returns everyone's room history, by uid. */
	Map<String, RoomHistory> rooms() {
		return this.rooms;
	}

	/** Returns everyone's meetings. */
	List<SampleMeeting> meetings() {
		return this.meetings;
	}

}
