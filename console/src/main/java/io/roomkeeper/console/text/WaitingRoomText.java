package io.roomkeeper.console.text;

import com.vaadin.flow.component.html.Span;
import io.roomkeeper.meeting.scheduling.WaitingRoomSource;
import io.roomkeeper.room.edit.RoomWaiting;

/** Whether the guests of a room or meeting wait, and what decides that. */
public class WaitingRoomText extends Span {

	/** Shows what applies and where it comes from. */
	public WaitingRoomText(RoomWaiting waiting, WaitingRoomSource source) {
		Span origin = new Span(" · " + getTranslation(TextKeys.key(source)));
		origin.addClassName("secondary");
		add(new Span(getTranslation(waiting.on() ? "waitingRoom.on" : "waitingRoom.off")), origin);
	}

}
