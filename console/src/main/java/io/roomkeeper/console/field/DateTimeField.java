package io.roomkeeper.console.field;

import java.time.Duration;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import io.roomkeeper.console.text.Reader;

/** A field for a date and a time of day, in steps of a quarter of an hour. */
public class DateTimeField extends DateTimePicker {

	private static final Duration STEP = Duration.ofMinutes(15);

	/** Creates an empty field without a label. */
	public DateTimeField() {
		setLocale(Reader.current().locale());
		setStep(STEP);
		setDatePickerI18n(CalendarTexts.in(Reader.current()));
		setDateAriaLabel(getTranslation("schedule.date"));
		setTimeAriaLabel(getTranslation("schedule.time"));
		setI18n(new DateTimePickerI18n().setBadInputErrorMessage(getTranslation("dateTime.unreadable"))
			.setIncompleteInputErrorMessage(getTranslation("dateTime.needed"))
			.setRequiredErrorMessage(getTranslation("dateTime.needed")));
	}

}
