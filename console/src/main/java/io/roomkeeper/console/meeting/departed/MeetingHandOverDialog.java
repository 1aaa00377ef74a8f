package io.roomkeeper.console.meeting.departed;

import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.group.PersonPicker;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.scheduling.DepartedHosts;
import io.roomkeeper.meeting.scheduling.DepartedMeeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** Asks for the new host of a meeting, and explains the consequences. */
class MeetingHandOverDialog extends Dialog {

	private static final int LONGEST_REASON = 1_000;

	private final TextField reason = new TextField();

	private final Div effect = new Div();

	private final Button go;

	private final transient DepartedHosts departed;

	private final transient Actor actor;

	private final transient DepartedMeeting meeting;

	private final transient Runnable done;

	private transient Optional<Person> host = Optional.empty();

	MeetingHandOverDialog(DepartedHosts departed, InviteeDirectory directory, Actor actor, DepartedMeeting meeting,
			Runnable done) {
		this.departed = departed;
		this.actor = actor;
		this.meeting = meeting;
		this.done = done;
		setHeaderTitle(getTranslation("departed.handOver.title"));
		setWidth("32rem");
		PersonPicker picker = new PersonPicker((text, offset, limit) -> directory.search(actor, text, offset, limit),
				this::choose);
		picker.setLabel(getTranslation("departed.handOver.host"));
		this.reason.setLabel(getTranslation("draft.reason"));
		this.reason.setMaxLength(LONGEST_REASON);
		this.reason.setRequiredIndicatorVisible(true);
		this.reason.setWidthFull();
		this.reason.setValueChangeMode(ValueChangeMode.EAGER);
		this.reason.addValueChangeListener((change) -> enable());
		this.effect.getElement().setAttribute("role", "status");
		Div form = new Div(new Paragraph(getTranslation("departed.handOver.text", meeting.meeting().topic(),
				meeting.host().seen().displayName())), picker, this.reason, this.effect);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.go = new ActionButton(getTranslation("departed.handOver"), (click) -> handOver());
		this.go.addThemeVariants(ButtonVariant.PRIMARY);
		this.go.setEnabled(false);
		getFooter().add(cancel, this.go);
	}

	private void choose(Person person) {
		this.host = Optional.of(person);
		this.effect.removeAll();
		this.effect.add(new Span(getTranslation(this.meeting.meeting().inPersonalRoom()
				? "departed.handOver.effect.number" : "departed.handOver.effect", person.seen().displayName())));
		enable();
	}

	private void enable() {
		this.go.setEnabled(this.host.isPresent() && !this.reason.getValue().isBlank());
	}

	private void handOver() {
		Person to = this.host.orElseThrow();
		try {
			this.departed.handOver(this.actor, this.meeting.meeting().key(), this.meeting.meeting().version(),
					PersonRef.of(to.id()), this.reason.getValue());
			close();
			this.done.run();
			Notices.say(getTranslation("departed.handOver.done", to.seen().displayName()));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
