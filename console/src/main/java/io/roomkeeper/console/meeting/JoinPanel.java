package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.CopyButton;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.LinkLine;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.PasscodeLine;
import io.roomkeeper.console.text.WaitingRoomText;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.JoinDetails;
import io.roomkeeper.meeting.scheduling.WaitingRoomSource;
import io.roomkeeper.person.Person;
import io.roomkeeper.room.edit.RoomWaiting;

/** How people get into a meeting: number, link, passcode and waiting room. */
class JoinPanel extends Panel {

	/**
	 * @param waiting whether guests wait
	 * @param reads whether the reader may read the passcode
	 */
	JoinPanel(Meeting meeting, JoinDetails details, RoomWaiting waiting, Person host, boolean reads,
			MeetingChanges changes, boolean changeable) {
		super(UI.getCurrent().getTranslation("meeting.join"));
		add(number(details));
		Facts facts = new Facts().add(getTranslation("meeting.where"),
				getTranslation(details.room().isPresent() ? "meetings.inRoom" : "meetings.ownNumber"));
		facts.add(getTranslation("room.link"), new LinkLine(details.link()));
		facts.add(getTranslation("room.passcode"),
				details.passcode()
					.<Component>map((passcode) -> reads ? new PasscodeLine(host.seen().uid(), passcode)
							: secondary("room.passcode.withheld"))
					.orElseGet(() -> secondary("meeting.passcode.none")));
		facts.add(getTranslation("waitingRoom"), new WaitingRoomText(waiting, WaitingRoomSource.of(waiting, details)));
		add(facts, note(details));
		if (changeable) {
			Button revoke = new ActionButton(getTranslation("meeting.link.revoke"),
					(click) -> new ConfirmDialog("meeting.link.revoke", () -> changes.revokeLink(meeting)).open());
			revoke.addThemeVariants(ButtonVariant.TERTIARY);
			revoke.addClassNames("link-button", "drop");
			add(revoke);
		}
	}

	private Div number(JoinDetails details) {
		Span digits = new Span(details.grouped());
		digits.addClassNames("pmi", "digits");
		Span label = new Span(getTranslation(details.room().isPresent() ? "room.number" : "meeting.number"));
		label.addClassName("secondary");
		Div line = new Div(digits, new CopyButton(label.getText(), details.grouped()));
		line.addClassName("with-action");
		Div number = new Div(label, line);
		number.addClassName("number");
		return number;
	}

	private Paragraph note(JoinDetails details) {
		Paragraph note = new Paragraph(getTranslation(details.passcode().isEmpty() ? "meeting.link.keeps"
				: details.linkOpens() ? "meeting.link.opens" : "meeting.link.asks"));
		note.addClassNames("secondary", "note");
		return note;
	}

	private Span secondary(String key) {
		Span text = new Span(getTranslation(key));
		text.addClassName("secondary");
		return text;
	}

}
