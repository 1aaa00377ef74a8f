package io.roomkeeper.console.meeting;

import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Meeting;

/** Asks before a meeting is cancelled with all its dates. */
public class CancelDialog extends ConfirmDialog {

	/**
	 * @param cancel cancels the meeting
	 */
	public CancelDialog(Meeting meeting, Runnable cancel) {
		super(meeting.schedule().isSeries() ? "meeting.cancelSeries" : "meeting.cancel", cancel,
				meeting.invitees().size(), Reader.current().number(meeting.invitees().size()));
	}

}
