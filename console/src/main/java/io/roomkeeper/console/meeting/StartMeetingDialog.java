package io.roomkeeper.console.meeting;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** Shows which number a meeting gets, and starts it now. */
class StartMeetingDialog extends Dialog {

	private final TextField topic = new TextField();

	private final transient MeetingTools services;

	private final transient Actor actor;

	private final transient PersonRef host;

	StartMeetingDialog(MeetingTools services, Actor actor, Person host) {
		this.services = services;
		this.actor = actor;
		this.host = PersonRef.of(host.id());
		setHeaderTitle(getTranslation("meetings.start"));
		setWidth("30rem");
		this.topic.setLabel(getTranslation("schedule.topic"));
		this.topic.setMaxLength(Meeting.LONGEST_TOPIC);
		this.topic.setWidthFull();
		this.topic.setRequiredIndicatorVisible(true);
		this.topic.setValue(getTranslation("meetings.start.topic", host.seen().displayName()));
		Div form = new Div(this.topic, new Paragraph(NumberSentence
			.of(services.previews().scheduled(actor, this.host, request(this.topic.getValue())).number())));
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		Button start = new ActionButton(getTranslation("meetings.start"), (click) -> start());
		start.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, start);
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.topic.focus();
	}

	private void start() {
		try {
			Meeting started = this.services.scheduling()
				.schedule(this.actor, this.host, request(this.topic.getValue()))
				.meeting();
			close();
			UI.getCurrent().navigate(ConsoleRoutes.meeting(started.key()));
		}
		catch (FixableException ex) {
			this.topic.setErrorMessage(MessageText.line(ex));
			this.topic.setInvalid(true);
		}
	}

	private MeetingRequest request(String text) {
		return MeetingRequest.instant(text, UI.getCurrent().getLocale());
	}

}
