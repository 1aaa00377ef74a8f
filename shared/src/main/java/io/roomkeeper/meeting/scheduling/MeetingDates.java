package io.roomkeeper.meeting.scheduling;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

import io.roomkeeper.meeting.MeetingSchedule;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.MeetingZone;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.meeting.OccurrenceChange;
import io.roomkeeper.meeting.Recurrence;

/** Creates the dates of a meeting from what somebody entered. */
final class MeetingDates {

	private MeetingDates() {
	}

	/** Returns the dates of a new meeting. */
	static MeetingSchedule of(LocalDateTime start, ZoneId zone, int minutes, Optional<String> recurrence) {
		MeetingTime time = new MeetingTime(start, zone, minutes);
		return recurrence.filter((rule) -> !rule.isBlank())
			.map((rule) -> MeetingSchedule.series(time, Recurrence.parse(rule, zone)))
			.orElseGet(() -> MeetingSchedule.once(time));
	}

	/**
	 * Returns the dates after a change of the series. A changed occurrence stays as long
	 * as the series still has its date.
	 */
	static MeetingSchedule edited(MeetingSchedule before, MeetingEdit edit) {
		if (!edit.concernsDates()) {
			return before;
		}
		MeetingTime time = before.time();
		MeetingSchedule after = of(edit.start().orElse(time.start()),
				edit.zone().map(MeetingZone::of).orElse(time.zone()), edit.minutes().orElse(time.minutes()),
				edit.recurrence().or(() -> before.recurrence().map(Recurrence::rule)));
		if (after.isSeries() && after.zone().equals(before.zone())) {
			for (OccurrenceChange change : before.changes()) {
				if (after.find(change.original()).isPresent()) {
					after = after.with(change);
				}
			}
		}
		return after;
	}

	/** Returns the dates after a change of one occurrence. */
	static MeetingSchedule moved(MeetingSchedule before, LocalDateTime original, OccurrenceEdit edit) {
		Occurrence occurrence = before.occurrence(original);
		MeetingTime time = new MeetingTime(edit.start().orElse(occurrence.begins().toLocalDateTime()), before.zone(),
				edit.minutes().orElse(occurrence.minutes()));
		return before.with(new OccurrenceChange.Moved(original, time.start(), time.minutes(),
				edit.topic().map(MeetingContent::topic).or(occurrence::topic)));
	}

}
