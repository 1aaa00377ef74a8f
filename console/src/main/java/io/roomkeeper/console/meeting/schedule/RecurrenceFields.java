package io.roomkeeper.console.meeting.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import io.roomkeeper.console.field.DateField;
import io.roomkeeper.console.field.WholeNumberField;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.DayInMonth;
import io.roomkeeper.meeting.Recurrence;
import io.roomkeeper.meeting.RecurrencePattern;
import io.roomkeeper.meeting.RecurrencePattern.Frequency;
import io.roomkeeper.meeting.invitation.RecurrenceText;

/**
 * How often a meeting takes place: once, daily, on weekdays, or on a day of the month.
 */
class RecurrenceFields extends Div {

	private static final int USUAL_COUNT = 10;

	private static final int MOST_INTERVAL = 99;

	private static final int MOST_COUNT = 3_660;

	private final Select<Repeat> repeat = new Select<>();

	private final WholeNumberField interval = new WholeNumberField(1, MOST_INTERVAL);

	private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>();

	private final Select<DayInMonth> dayInMonth = new Select<>();

	private final Select<End> end = new Select<>();

	private final WholeNumberField count = new WholeNumberField(1, MOST_COUNT);

	private final DateField until = new DateField();

	private final transient Reader reader = Reader.current();

	private final transient Runnable changed;

	private transient Optional<Recurrence> shown = Optional.empty();

	/** The rule that the fields yielded when they were filled. */
	private transient Optional<String> asShown = Optional.empty();

	private transient LocalDate first;

	RecurrenceFields(LocalDate first, Runnable changed) {
		this.first = first;
		this.changed = changed;
		addClassName("form");
		this.repeat.setLabel(getTranslation("schedule.repeat"));
		this.repeat.setItems(Repeat.ONCE, Repeat.DAILY, Repeat.WEEKLY, Repeat.MONTHLY);
		this.repeat.setItemLabelGenerator((one) -> getTranslation("schedule.repeat." + one));
		number(this.interval, "schedule.interval", 1);
		this.days.setLabel(getTranslation("schedule.days"));
		this.days.setItems(this.reader.week());
		this.days.setItemLabelGenerator((day) -> day.getDisplayName(TextStyle.FULL_STANDALONE, this.reader.locale()));
		this.dayInMonth.setLabel(getTranslation("schedule.dayInMonth"));
		this.dayInMonth.setItemLabelGenerator(this::label);
		this.end.setLabel(getTranslation("schedule.end"));
		this.end.setItems(End.values());
		this.end.setItemLabelGenerator((one) -> getTranslation("schedule.end." + one));
		number(this.count, "schedule.count", USUAL_COUNT);
		this.until.setLabel(getTranslation("schedule.until"));
		Div how = new Div(this.repeat, this.interval);
		Div ends = new Div(this.end, this.count, this.until);
		how.addClassName("side-by-side");
		ends.addClassName("side-by-side");
		add(how, this.days, this.dayInMonth, ends);
		begins(first);
		this.repeat.setValue(Repeat.ONCE);
		this.end.setValue(End.NEVER);
		List.of(this.repeat, this.dayInMonth, this.end)
			.forEach((field) -> field.addValueChangeListener((change) -> update()));
		this.days.addValueChangeListener((change) -> update());
		this.until.addValueChangeListener((change) -> update());
		update();
	}

	private void number(WholeNumberField field, String key, int value) {
		field.setLabel(getTranslation(key));
		field.setStepButtonsVisible(true);
		field.setValue(value);
		field.addValueChangeListener((change) -> update());
	}

	/** Describes a day of the month as an invitation does. */
	private String label(DayInMonth day) {
		RecurrencePattern monthly = new RecurrencePattern(Frequency.MONTHLY, 1, Set.of(), Optional.of(day),
				Optional.empty(), Optional.empty());
		Locale language = getLocale();
		ZoneId zone = this.reader.zone();
		return RecurrenceText.of(Recurrence.parse(monthly.rule(), zone), language, zone);
	}

	/** Offers the days that fit another first date. */
	final void begins(LocalDate day) {
		this.first = day;
		int chosen = this.dayInMonth.isEmpty() ? 0
				: new ArrayList<>(this.dayInMonth.getListDataView().getItems().toList())
					.indexOf(this.dayInMonth.getValue());
		List<DayInMonth> offered = DayInMonth.of(day);
		this.dayInMonth.setItems(offered);
		this.dayInMonth.setValue(offered.get(Math.min(Math.max(chosen, 0), offered.size() - 1)));
		if (this.days.getValue().size() <= 1) {
			this.days.setValue(Set.of(day.getDayOfWeek()));
		}
		this.until.setMin(day);
	}

	/** Shows the rule of a meeting. */
	void show(Optional<Recurrence> rule, ZoneId zone) {
		this.shown = rule;
		Optional<RecurrencePattern> pattern = rule.flatMap((one) -> RecurrencePattern.of(one, zone));
		if (rule.isPresent() && pattern.isEmpty()) {
			this.repeat.setItems(Repeat.values());
			this.repeat.setHelperText(RecurrenceText.of(rule.get(), Reader.current().locale(), zone));
			this.repeat.setValue(Repeat.KEPT);
			return;
		}
		pattern.ifPresent((one) -> {
			this.interval.setValue(one.interval());
			if (!one.days().isEmpty()) {
				this.days.setValue(one.days());
			}
			one.dayInMonth().filter(DayInMonth.of(this.first)::contains).ifPresent(this.dayInMonth::setValue);
			one.count().ifPresent(this.count::setValue);
			one.until().ifPresent(this.until::setValue);
			this.end.setValue(one.count().isPresent() ? End.COUNT : one.until().isPresent() ? End.UNTIL : End.NEVER);
			this.repeat.setValue(Repeat.valueOf(one.frequency().name()));
		});
		this.asShown = chosen();
	}

	private void update() {
		Repeat chosen = this.repeat.getValue();
		boolean regular = chosen != Repeat.ONCE && chosen != Repeat.KEPT;
		this.interval.setVisible(regular);
		this.interval.setLabel(getTranslation(regular ? "schedule.interval." + chosen : "schedule.interval"));
		this.days.setVisible(chosen == Repeat.WEEKLY);
		this.dayInMonth.setVisible(chosen == Repeat.MONTHLY);
		this.end.setVisible(regular);
		this.count.setVisible(regular && this.end.getValue() == End.COUNT);
		this.until.setVisible(regular && this.end.getValue() == End.UNTIL);
		this.changed.run();
	}

	/** Returns whether a required field is empty. */
	boolean isIncomplete() {
		return (this.interval.isVisible() && this.interval.isEmpty()) || (this.days.isVisible() && this.days.isEmpty())
				|| (this.count.isVisible() && this.count.isEmpty()) || (this.until.isVisible() && this.until.isEmpty());
	}

	/**
	 * Returns the rule; empty for a meeting that takes place once. A rule that the user
	 * did not change is returned unchanged.
	 */
	Optional<String> rule() {
		Optional<String> chosen = chosen();
		return chosen.equals(this.asShown) ? chosen.map((rule) -> this.shown.map(Recurrence::rule).orElse(rule))
				: chosen;
	}

	private Optional<String> chosen() {
		return switch (this.repeat.getValue()) {
			case ONCE -> Optional.empty();
			case KEPT -> this.shown.map(Recurrence::rule);
			case DAILY, WEEKLY,
					MONTHLY ->
				Optional.of(new RecurrencePattern(Frequency.valueOf(this.repeat.getValue().name()),
						this.interval.getValue(), this.days.getValue(), Optional.of(this.dayInMonth.getValue()),
						Optional.of(this.count.getValue()).filter((_) -> this.count.isVisible()),
						this.until.getOptionalValue().filter((_) -> this.until.isVisible()))
					.rule());
		};
	}

	/** The choices. */
	enum Repeat {

		ONCE, DAILY, WEEKLY, MONTHLY,
		/** The rule is too complicated for this form and stays. */
		KEPT

	}

	/** When a series ends. */
	enum End {

		NEVER, COUNT, UNTIL

	}

}
