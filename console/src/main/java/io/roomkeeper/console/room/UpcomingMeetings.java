package io.roomkeeper.console.room;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonId;

/** The next meetings of a host, and which of them are held in the personal room. */
public class UpcomingMeetings extends Panel {

	private static final int MOST = 8;

	/** Shows the meetings that start or continue after an instant. */
	public UpcomingMeetings(Meetings meetings, PersonId host, Instant from) {
		super(UI.getCurrent().getTranslation("meetings.title"));
		List<Meeting> upcoming = meetings.upcomingOf(host, from, MOST);
		if (upcoming.isEmpty()) {
			add(new EmptyState(Icon.MEETING, getTranslation("meetings.none.title"),
					getTranslation("meetings.none.text")));
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		upcoming.forEach((meeting) -> list.add(entry(meeting, from)));
		add(list);
	}

	private ListItem entry(Meeting meeting, Instant from) {
		Span topic = new Span(meeting.topic());
		topic.addClassName("strong");
		Div when = new Div();
		when.addClassName("secondary");
		if (meeting.schedule().isSeries()) {
			when.add(new Span(getTranslation("meetings.series") + " "));
		}
		when.add(new Moment(meeting.next(from)
			.map((occurrence) -> occurrence.begins().toInstant())
			.orElseGet(() -> meeting.schedule().time().begins().toInstant())));
		when.add(new Span(" · " + getTranslation("meetings.invitees", meeting.invitees().size())));
		when.add(new Span(" · " + getTranslation(meeting.inPersonalRoom() ? "meetings.inRoom" : "meetings.ownNumber")));
		return new ListItem(topic, when);
	}

}
