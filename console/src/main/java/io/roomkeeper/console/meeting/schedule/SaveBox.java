package io.roomkeeper.console.meeting.schedule;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.meeting.MeetingEffect;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.invitation.RecurrenceText;
import io.roomkeeper.meeting.scheduling.MeetingPreview;

/** Shows the effect of saving beside the form, and saves. */
class SaveBox extends Panel {

	private final Div effect = new Div();

	private final Button save;

	private transient BooleanSupplier incomplete = () -> true;

	private transient Supplier<MeetingPreview> preview = () -> {
		throw new IllegalStateException("There is no form");
	};

	private transient Runnable action = () -> {
	};

	SaveBox(String label, Anchor cancel) {
		super(UI.getCurrent().getTranslation("schedule.effect"));
		this.save = new ActionButton(label, (click) -> this.action.run());
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		this.effect.addClassName("effect");
		this.effect.getElement().setAttribute("role", "status");
		cancel.addClassNames("button-link", "plain");
		Div buttons = new Div(cancel, this.save);
		buttons.addClassName("draft-buttons");
		add(this.effect, buttons);
		addClassName("save-box");
	}

	/** Connects the form, and shows the effect of its content. */
	void connect(BooleanSupplier incomplete, Supplier<MeetingPreview> preview, Runnable action) {
		this.incomplete = incomplete;
		this.preview = preview;
		this.action = action;
		refresh();
	}

	/** Updates the effect. */
	void refresh() {
		this.effect.removeAll();
		this.save.setEnabled(false);
		if (this.incomplete.getAsBoolean()) {
			this.effect.add(new Span(getTranslation("schedule.incomplete")));
			return;
		}
		try {
			MeetingPreview result = this.preview.get();
			this.effect.add(when(result.meeting()), new MeetingEffect(result));
			this.save.setEnabled(true);
		}
		catch (FixableException ex) {
			this.effect.add(new Span(MessageText.line(ex)));
		}
	}

	private Span when(Meeting meeting) {
		Reader reader = Reader.current();
		String first = reader.moment(meeting.schedule().time().begins().toInstant());
		return new Span(meeting.schedule()
			.recurrence()
			.map((rule) -> getTranslation("schedule.effect.series", first,
					RecurrenceText.of(rule, reader.locale(), meeting.schedule().zone())))
			.orElseGet(() -> getTranslation("schedule.effect.once", first)));
	}

}
