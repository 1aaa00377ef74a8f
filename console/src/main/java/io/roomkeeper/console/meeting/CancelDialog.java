package io.roomkeeper.console.meeting;

import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Meeting;

/** Asks before a meeting is cancelled with all its dates. */
class CancelDialog extends ConfirmDialog {

	CancelDialog(Meeting meeting, MeetingChanges changes) {
		super(meeting.schedule().isSeries() ? "meeting.cancelSeries" : "meeting.cancel", () -> changes.cancel(meeting),
				meeting.invitees().size(), Reader.current().number(meeting.invitees().size()));
	}

}
