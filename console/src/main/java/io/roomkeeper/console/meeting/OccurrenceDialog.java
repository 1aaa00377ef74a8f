package io.roomkeeper.console.meeting;

import java.time.LocalDateTime;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.DateTimeField;
import io.roomkeeper.console.field.WholeNumberField;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Occurrence;
import io.roomkeeper.meeting.scheduling.OccurrenceEdit;

/** Moves one date of a series, or gives it another topic or duration. */
class OccurrenceDialog extends Dialog {

	private final TextField topic = new TextField();

	private final DateTimeField start = new DateTimeField();

	private final WholeNumberField minutes = new WholeNumberField(1, MeetingTime.LONGEST);

	private final transient Meeting meeting;

	private final transient Occurrence occurrence;

	private final transient MeetingChanges changes;

	OccurrenceDialog(Meeting meeting, Occurrence occurrence, MeetingChanges changes) {
		this.meeting = meeting;
		this.occurrence = occurrence;
		this.changes = changes;
		setHeaderTitle(getTranslation("meeting.moveOne"));
		setWidth("34rem");
		this.topic.setLabel(getTranslation("schedule.topic"));
		this.topic.setMaxLength(Meeting.LONGEST_TOPIC);
		this.topic.setValue(occurrence.topic().orElse(meeting.topic()));
		this.topic.setWidthFull();
		this.start.setLabel(getTranslation("schedule.start"));
		this.start.setHelperText(meeting.schedule().zone().getId());
		this.start.setValue(occurrence.begins().toLocalDateTime());
		this.minutes.setLabel(getTranslation("schedule.minutes"));
		this.minutes.setValue(occurrence.minutes());
		Div form = new Div(new Paragraph(getTranslation("meeting.moveOne.text")), this.topic, this.start, this.minutes);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button save = new ActionButton(getTranslation("save"), (click) -> save());
		save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, save);
	}

	private void save() {
		if (this.start.isEmpty() || this.start.isInvalid()) {
			this.start.focus();
			return;
		}
		if (this.minutes.isEmpty() || this.minutes.isInvalid()) {
			this.minutes.focus();
			return;
		}
		Optional<String> named = Optional.of(this.topic.getValue())
			.filter((text) -> !text.equals(this.occurrence.topic().orElse(this.meeting.topic())));
		Optional<LocalDateTime> moved = Optional.of(this.start.getValue());
		try {
			close();
			this.changes.move(this.meeting, this.occurrence.original(),
					new OccurrenceEdit(named, moved, Optional.of(this.minutes.getValue())));
		}
		catch (FixableException ex) {
			open();
			Notices.warn(MessageText.line(ex));
		}
	}

}
