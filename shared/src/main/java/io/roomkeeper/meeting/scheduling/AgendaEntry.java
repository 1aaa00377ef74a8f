package io.roomkeeper.meeting.scheduling;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Occurrence;

/**
 * One date in a host's calendar.
 *
 * @param meeting the meeting that takes place
 * @param occurrence when it takes place
 */
public record AgendaEntry(Meeting meeting, Occurrence occurrence) {

	/**
	 * Returns the topic of the occurrence, or of the series if the occurrence has none.
	 */
	public String topic() {
		return this.occurrence.topic().orElse(this.meeting.topic());
	}

}
