package io.roomkeeper.console.meeting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.roomkeeper.access.Actor;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.field.TimeField;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.scheduling.MeetingPreview;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/**
 * Schedules office hours: one hour a week in the personal room, with a waiting room. All
 * fields have a proposal, so that one more click is enough.
 */
class OfficeHoursDialog extends Dialog {

	private final TextField topic = new TextField();

	private final Select<DayOfWeek> day = new Select<>();

	private final TimeField time = new TimeField();

	private final ZonePicker zone;

	private final Div effect = new Div();

	private final Button save = new ActionButton("", (click) -> save());

	private final transient MeetingTools services;

	private final transient Actor actor;

	private final transient PersonRef host;

	private final transient Runnable done;

	OfficeHoursDialog(MeetingTools services, Actor actor, Person host, Runnable done) {
		this.services = services;
		this.actor = actor;
		this.host = PersonRef.of(host.id());
		this.done = done;
		this.zone = new ZonePicker(ZoneId.of("UTC"), services.clock().instant());
		setHeaderTitle(getTranslation("meetings.officeHours"));
		setWidth("34rem");
		Reader reader = Reader.current();
		this.topic.setLabel(getTranslation("schedule.topic"));
		this.topic.setMaxLength(Meeting.LONGEST_TOPIC);
		this.topic.setValue(getTranslation("meetings.officeHours.topic", host.seen().displayName()));
		this.topic.setRequiredIndicatorVisible(true);
		this.day.setLabel(getTranslation("meetings.officeHours.day"));
		this.day.setItems(reader.week());
		this.day.setItemLabelGenerator((one) -> one.getDisplayName(TextStyle.FULL_STANDALONE, reader.locale()));
		this.time.setLabel(getTranslation("schedule.time"));
		this.time.setRequiredIndicatorVisible(true);
		LocalDateTime proposed = proposal(LocalDateTime.ofInstant(services.clock().instant(), reader.zone()));
		this.day.setValue(proposed.getDayOfWeek());
		this.time.setValue(proposed.toLocalTime());
		this.effect.getElement().setAttribute("role", "status");
		this.effect.addClassName("effect");
		Div when = new Div(this.day, this.time);
		when.addClassName("side-by-side");
		Div form = new Div(this.topic, when, this.zone, this.effect);
		form.addClassName("form");
		add(form);
		Button cancel = new Button(getTranslation("cancel"), (click) -> close());
		cancel.addThemeVariants(ButtonVariant.TERTIARY);
		this.save.setText(getTranslation("meetings.officeHours.save"));
		this.save.addThemeVariants(ButtonVariant.PRIMARY);
		getFooter().add(cancel, this.save);
		this.topic.addValueChangeListener((change) -> preview());
		this.day.addValueChangeListener((change) -> preview());
		this.time.addValueChangeListener((change) -> preview());
		this.zone.addValueChangeListener((change) -> preview());
		preview();
	}

	/** Returns the next working day at ten. */
	static LocalDateTime proposal(LocalDateTime now) {
		LocalDate day = now.toLocalDate().plusDays(1);
		while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
			day = day.plusDays(1);
		}
		return day.atTime(LocalTime.of(10, 0));
	}

	@Override
	protected void onAttach(AttachEvent event) {
		super.onAttach(event);
		this.save.focus();
	}

	private void preview() {
		this.effect.removeAll();
		this.save.setEnabled(false);
		if (this.time.isEmpty() || this.zone.isEmpty()) {
			return;
		}
		try {
			MeetingPreview preview = this.services.previews().scheduled(this.actor, this.host, request());
			this.effect.add(new MeetingEffect(preview));
			this.save.setEnabled(true);
		}
		catch (FixableException ex) {
			this.effect.add(new Span(MessageText.line(ex)));
		}
	}

	private MeetingRequest request() {
		ZoneId place = ZoneId.of(this.zone.getValue());
		Instant now = this.services.clock().instant();
		LocalDate today = LocalDate.ofInstant(now, place);
		LocalDateTime start = today.with(TemporalAdjusters.nextOrSame(this.day.getValue()))
			.atTime(this.time.getValue());
		LocalDateTime first = start.atZone(place).toInstant().isAfter(now) ? start : start.plusWeeks(1);
		return MeetingRequest.officeHours(this.topic.getValue(), first, this.zone.getValue(),
				UI.getCurrent().getLocale(), this.services.previews().options(this.actor, this.host, false));
	}

	private void save() {
		try {
			this.services.scheduling().schedule(this.actor, this.host, request());
			close();
			this.done.run();
			Notices.say(getTranslation("meetings.officeHours.done"));
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

}
