package io.roomkeeper.console.field;

import com.vaadin.flow.component.timepicker.TimePicker;
import io.roomkeeper.console.text.Reader;

/** A field for a time of day. */
public class TimeField extends TimePicker {

	/** Creates an empty field without a label. */
	public TimeField() {
		setLocale(Reader.current().locale());
		setI18n(new TimePickerI18n().setBadInputErrorMessage(getTranslation("time.unreadable"))
			.setRequiredErrorMessage(getTranslation("time.needed")));
	}

}
