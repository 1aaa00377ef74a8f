package io.roomkeeper.console.meeting.schedule;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.field.DateTimeField;
import io.roomkeeper.console.field.WholeNumberField;
import io.roomkeeper.console.meeting.ZonePicker;
import io.roomkeeper.console.text.Messages;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingTime;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.invitee.InviteeDirectory;
import io.roomkeeper.meeting.scheduling.MeetingEdit;
import io.roomkeeper.meeting.scheduling.MeetingOptions;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** The fields of a meeting. */
class MeetingForm extends Div {

	private static final int FIRST_HOUR = 7;

	private static final int LAST_HOUR = 18;

	private static final int USUAL_HOUR = 10;

	private final TextField topic = new TextField();

	private final DateTimeField start = new DateTimeField();

	private final WholeNumberField minutes = new WholeNumberField(1, MeetingTime.LONGEST);

	private final ZonePicker zone;

	private final RecurrenceFields recurrence;

	private final InviteeFields invitees;

	private final NumberFields number;

	private final MultiSelectComboBox<Person> alternativeHosts = new MultiSelectComboBox<>();

	private final Select<Locale> language = new Select<>();

	private final transient Runnable changed;

	private boolean ready;

	/**
	 * @param changed runs after each change
	 */
	MeetingForm(MeetingOptions options, InviteeDirectory directory, Actor actor, Account account, Instant now,
			Runnable changed) {
		this.changed = changed;
		this.zone = new ZonePicker(account.timeZone(), now);
		LocalDateTime proposed = proposal(LocalDateTime.ofInstant(now, ZoneId.of(this.zone.getValue())));
		this.recurrence = new RecurrenceFields(proposed.toLocalDate(), this::changed);
		this.invitees = new InviteeFields(directory, actor, this::changed);
		this.number = new NumberFields(options, this::changed);
		addClassName("column");
		this.topic.setLabel(getTranslation("schedule.topic"));
		this.topic.setMaxLength(Meeting.LONGEST_TOPIC);
		this.topic.setRequiredIndicatorVisible(true);
		this.topic.setWidthFull();
		this.topic.setAutofocus(true);
		this.topic.setValueChangeMode(ValueChangeMode.LAZY);
		this.start.setLabel(getTranslation("schedule.start"));
		this.start.setValue(proposed);
		this.minutes.setLabel(getTranslation("schedule.minutes"));
		this.minutes.setValue(MeetingRequest.USUAL_MINUTES);
		this.minutes.setRequiredIndicatorVisible(true);
		this.alternativeHosts.setLabel(getTranslation("schedule.alternativeHosts"));
		this.alternativeHosts.setHelperText(getTranslation("schedule.alternativeHosts.help"));
		this.alternativeHosts.setI18n(new MultiSelectComboBoxI18n().setCleared(getTranslation("choices.cleared"))
			.setFocused(getTranslation("choices.focused"))
			.setSelected(getTranslation("choices.selected"))
			.setDeselected(getTranslation("choices.deselected"))
			.setTotal(getTranslation("choices.total", "{count}")));
		this.alternativeHosts
			.setItemLabelGenerator((person) -> person.seen().displayName() + " · " + person.seen().uid().value());
		this.alternativeHosts.setItemsWithFilterConverter(
				(query) -> directory.search(actor, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
					.stream(),
				(text) -> text);
		this.alternativeHosts.setWidthFull();
		this.language.setLabel(getTranslation("schedule.language"));
		this.language.setItems(Messages.LANGUAGES);
		this.language.setItemLabelGenerator((one) -> one.getDisplayLanguage(one));
		this.language.setValue(Messages.LANGUAGES.stream()
			.filter((one) -> one.getLanguage().equals(getLocale().getLanguage()))
			.findFirst()
			.orElse(Messages.LANGUAGES.getFirst()));
		layOut();
		listen();
		this.ready = true;
	}

	/** Returns the next full hour, or the next morning if the working day is over. */
	static LocalDateTime proposal(LocalDateTime now) {
		LocalDateTime next = now.truncatedTo(ChronoUnit.HOURS).plusHours(1);
		boolean working = next.getHour() >= FIRST_HOUR && next.getHour() <= LAST_HOUR;
		return working ? next : next.plusHours(24 - LAST_HOUR - 1).toLocalDate().atTime(USUAL_HOUR, 0);
	}

	private void layOut() {
		Div when = new Div(this.start, this.minutes);
		when.addClassName("side-by-side");
		Div what = new Div(this.topic, when, this.zone, this.recurrence);
		what.addClassName("form");
		Div more = new Div(this.number, this.alternativeHosts, this.language);
		more.addClassName("form");
		add(new Panel(getTranslation("schedule.when"), what),
				new Panel(getTranslation("meeting.invitees"), this.invitees),
				new Panel(getTranslation("schedule.options"), more));
	}

	private void listen() {
		this.topic.addValueChangeListener((change) -> changed());
		this.minutes.addValueChangeListener((change) -> changed());
		this.zone.addValueChangeListener((change) -> changed());
		this.alternativeHosts.addValueChangeListener((change) -> changed());
		this.start.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				this.recurrence.begins(change.getValue().toLocalDate());
			}
			changed();
		});
	}

	private void changed() {
		if (this.ready) {
			this.changed.run();
		}
	}

	/** Shows a meeting that is to be changed. */
	void show(Meeting meeting, List<Person> alternatives) {
		this.ready = false;
		MeetingTime time = meeting.schedule().time();
		this.topic.setValue(meeting.topic());
		this.start.setValue(time.start());
		this.minutes.setValue(time.minutes());
		this.zone.setValue(time.zone().getId());
		this.recurrence.show(meeting.schedule().recurrence(), time.zone());
		this.invitees.set(meeting.invitees());
		this.number.show(meeting);
		this.alternativeHosts.setValue(alternatives);
		Messages.LANGUAGES.stream()
			.filter((one) -> one.getLanguage().equals(meeting.language().getLanguage()))
			.findFirst()
			.ifPresent(this.language::setValue);
		this.ready = true;
	}

	/** Returns whether a required field is empty or invalid. */
	boolean isIncomplete() {
		return this.topic.getValue().isBlank() || this.start.isEmpty() || this.start.isInvalid()
				|| this.minutes.isEmpty() || this.minutes.isInvalid() || this.zone.isEmpty()
				|| this.recurrence.isIncomplete();
	}

	/** Returns the invitees. */
	List<Invitee> invitees() {
		return this.invitees.get();
	}

	/** Returns the meeting to schedule. */
	MeetingRequest request() {
		return new MeetingRequest(this.topic.getValue(), Optional.of(this.start.getValue()),
				Optional.of(this.zone.getValue()), this.minutes.getValue(), this.recurrence.rule(), invitees(), hosts(),
				this.number.personalRoom(), this.number.waitingRoom(), this.number.passcode(),
				Optional.of(this.language.getValue()));
	}

	/** Returns what differs from a meeting. */
	MeetingEdit edit(Meeting before) {
		MeetingTime time = before.schedule().time();
		String rule = this.recurrence.rule().orElse("");
		boolean sameRule = rule.equals(before.schedule().recurrence().map(Recurrence::rule).orElse(""));
		return new MeetingEdit(Optional.of(this.topic.getValue()).filter((text) -> !text.equals(before.topic())),
				Optional.of(this.start.getValue()).filter((at) -> !at.equals(time.start())),
				Optional.of(this.zone.getValue()).filter((id) -> !id.equals(time.zone().getId())),
				Optional.of(this.minutes.getValue()).filter((length) -> length != time.minutes()),
				Optional.of(rule).filter((_) -> !sameRule), Optional.of(invitees()), Optional.of(hosts()),
				this.number.personalRoom(before),
				Optional.of(this.number.waits()).filter((on) -> on != before.access().waitingRoom()),
				this.number.passcode(before),
				Optional.of(this.language.getValue()).filter((one) -> !one.equals(before.language())));
	}

	private List<PersonRef> hosts() {
		return this.alternativeHosts.getValue().stream().map((person) -> PersonRef.of(person.id())).toList();
	}

}
