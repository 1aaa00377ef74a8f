package io.roomkeeper.console.field;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.datepicker.DatePicker;
import io.roomkeeper.console.text.Reader;

/** A field for a date. Its messages say which dates are possible. */
public class DateField extends DatePicker {

	private final transient DatePickerI18n texts;

	/** Creates an empty field without a label. */
	public DateField() {
		setLocale(Reader.current().locale());
		this.texts = CalendarTexts.in(Reader.current());
		setI18n(this.texts);
	}

	@Override
	public void setMin(LocalDate min) {
		super.setMin(min);
		setI18n(this.texts.setMinErrorMessage(getTranslation("date.min", Reader.current().date(min))));
	}

	@Override
	public void setMax(LocalDate max) {
		super.setMax(max);
		setI18n(this.texts.setMaxErrorMessage(getTranslation("date.max", Reader.current().date(max))));
	}

	/**
	 * Returns whether the field can be submitted: it is empty or has a possible date. If
	 * not, it gets the focus; it shows the reason.
	 */
	public boolean submittable() {
		if (isInvalid()) {
			focus();
		}
		return !isInvalid();
	}

	/**
	 * Returns the date; without a possible one, the field shows what is missing and gets
	 * the focus.
	 */
	public Optional<LocalDate> submitted() {
		if (isEmpty() && !isInvalid()) {
			setErrorMessage(getTranslation("date.needed"));
			setInvalid(true);
		}
		return submittable() ? getOptionalValue() : Optional.empty();
	}

}
