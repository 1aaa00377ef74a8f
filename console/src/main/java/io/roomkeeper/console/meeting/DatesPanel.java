package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.meeting.OccurrenceChange;

/** The next dates of a meeting. Each date of a series can be moved or cancelled. */
class DatesPanel extends Panel {

	private static final int SHOWN = 8;

	private final transient MeetingChanges changes;

	private final boolean changeable;

	DatesPanel(Meeting meeting, Instant now, MeetingChanges changes, boolean changeable) {
		super(UI.getCurrent().getTranslation("meeting.dates"));
		this.changes = changes;
		this.changeable = changeable && meeting.schedule().isSeries();
		List<Occurrence> next = meeting.cancelledAt().isPresent() ? List.of()
				: meeting.schedule().after(now, SHOWN + 1);
		if (next.isEmpty()) {
			add(new Paragraph(getTranslation("meeting.dates.none")));
			return;
		}
		UnorderedList list = new UnorderedList();
		list.addClassName("entries");
		next.stream().limit(SHOWN).forEach((one) -> list.add(entry(meeting, one)));
		add(list);
		if (next.size() > SHOWN) {
			add(note("meeting.dates.more"));
		}
		long cancelled = meeting.schedule()
			.changes()
			.stream()
			.filter(OccurrenceChange.Cancelled.class::isInstance)
			.count();
		if (cancelled > 0) {
			add(note("meeting.dates.cancelled", cancelled, Reader.current().number(cancelled)));
		}
	}

	private Paragraph note(String key, Object... values) {
		Paragraph note = new Paragraph(getTranslation(key, values));
		note.addClassNames("secondary", "note");
		return note;
	}

	private ListItem entry(Meeting meeting, Occurrence occurrence) {
		Div words = new Div(new Moment(occurrence.begins().toInstant()),
				new Span(getTranslation("meeting.minutes", occurrence.minutes())));
		words.addClassName("entry-words");
		occurrence.topic().ifPresent((topic) -> words.add(new Span(topic)));
		boolean moved = meeting.schedule()
			.changes()
			.stream()
			.anyMatch((change) -> change.original().equals(occurrence.original()));
		if (moved) {
			Span marker = new Span(getTranslation("meeting.dates.changed"));
			marker.addClassName("secondary");
			words.add(marker);
		}
		ListItem item = new ListItem(words);
		item.addClassName("meeting-entry");
		if (this.changeable) {
			String date = Reader.current().moment(occurrence.begins().toInstant());
			item.add(
					new Div(button(
							"meeting.moveOne", date, () -> new OccurrenceDialog(meeting, occurrence, this.changes)
								.open()),
							button("meeting.cancelOne", date, () -> new ConfirmDialog("meeting.cancelOne",
									() -> this.changes.cancel(meeting, occurrence.original()), date)
								.open())));
		}
		return item;
	}

	private Button button(String key, String date, Runnable action) {
		Button button = new ActionButton(getTranslation(key + ".short"), (click) -> action.run());
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		button.setAriaLabel(getTranslation(key + ".label", date));
		return button;
	}

}
