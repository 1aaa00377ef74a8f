package io.roomkeeper.console.field;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import io.roomkeeper.console.text.Reader;

/** The texts of a calendar, which are English unless they are set. */
final class CalendarTexts {

	private CalendarTexts() {
	}

	/**
	 * Returns the texts in the language of a reader; the week begins as in the region.
	 */
	static DatePickerI18n in(Reader reader) {
		Locale locale = reader.locale();
		UI ui = UI.getCurrent();
		return new DatePickerI18n()
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
				.toList())
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
			.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
			.setFirstDayOfWeek(reader.week().getFirst().getValue() % 7)
			.setToday(ui.getTranslation("date.today"))
			.setCancel(ui.getTranslation("cancel"))
			.setBadInputErrorMessage(ui.getTranslation("date.unreadable"))
			.setRequiredErrorMessage(ui.getTranslation("date.needed"));
	}

	/** The component expects Sunday first, wherever the week begins. */
	private static List<String> weekdays(TextStyle style, Locale locale) {
		return IntStream.range(0, 7)
			.mapToObj((day) -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
			.toList();
	}

}
