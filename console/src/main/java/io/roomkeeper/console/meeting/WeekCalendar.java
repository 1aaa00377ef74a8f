package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.meeting.scheduling.AgendaEntry;

/** One week of a calendar in the reader's time zone, with buttons for other weeks. */
class WeekCalendar extends Div {

	private static final int DAYS = 7;

	private final Span title = new Span();

	private final OrderedList days = new OrderedList();

	private final transient Dates dates;

	private final transient Reader reader = Reader.current();

	private final transient LocalDate today;

	private LocalDate first;

	/**
	 * @param dates finds what takes place
	 */
	WeekCalendar(Dates dates, Instant now) {
		this.dates = dates;
		this.today = LocalDate.ofInstant(now, this.reader.zone());
		this.first = this.today.with(WeekFields.of(this.reader.locale()).dayOfWeek(), 1);
		addClassName("week");
		this.title.addClassName("strong");
		this.title.getElement().setAttribute("role", "status");
		this.days.addClassName("week-days");
		Div bar = new Div(this.title, step(Icon.ARROW, "meetings.week.before", -1), today(),
				step(Icon.ARROW, "meetings.week.after", 1));
		bar.addClassName("week-bar");
		add(bar, this.days);
		show();
	}

	private Button step(Icon icon, String label, int weeks) {
		Button step = new ActionButton(icon.create(), (click) -> go(this.first.plusWeeks(weeks)));
		step.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		step.setAriaLabel(getTranslation(label));
		step.setTooltipText(getTranslation(label));
		step.addClassName((weeks > 0) ? "forward" : "backward");
		return step;
	}

	private Button today() {
		Button button = new ActionButton(getTranslation("meetings.week.today"),
				(click) -> go(this.today.with(WeekFields.of(this.reader.locale()).dayOfWeek(), 1)));
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		return button;
	}

	private void go(LocalDate day) {
		this.first = day;
		show();
	}

	private void show() {
		LocalDate last = this.first.plusDays(DAYS - 1L);
		this.title.setText(getTranslation("meetings.week", this.reader.date(this.first), this.reader.date(last)));
		List<AgendaEntry> entries = this.dates.between(start(this.first), start(last.plusDays(1)));
		this.days.removeAll();
		for (LocalDate day = this.first; !day.isAfter(last); day = day.plusDays(1)) {
			this.days.add(day(day, entries));
		}
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(this.reader.zone()).toInstant();
	}

	private ListItem day(LocalDate day, List<AgendaEntry> entries) {
		H3 heading = new H3(this.reader.weekday(day));
		heading.addClassName("digits");
		ListItem item = new ListItem(heading);
		item.addClassName("week-day");
		if (day.equals(this.today)) {
			item.addClassName("today");
			item.getElement().setAttribute("aria-current", "date");
		}
		UnorderedList list = new UnorderedList();
		Instant from = start(day);
		Instant to = start(day.plusDays(1));
		entries.stream().filter((entry) -> isOn(entry, from, to)).forEach((entry) -> list.add(entry(entry)));
		if (list.getComponentCount() == 0) {
			item.addClassName("free");
		}
		else {
			item.add(list);
		}
		return item;
	}

	private static boolean isOn(AgendaEntry entry, Instant from, Instant to) {
		return entry.occurrence().begins().toInstant().isBefore(to)
				&& entry.occurrence().ends().toInstant().isAfter(from);
	}

	private ListItem entry(AgendaEntry entry) {
		Instant begins = entry.occurrence().begins().toInstant();
		Instant ends = entry.occurrence().ends().toInstant();
		Span time = new Span(this.reader.time(begins));
		time.addClassNames("digits", "strong");
		Anchor link = new Anchor(ConsoleRoutes.meeting(entry.meeting().key()), time, new Span(entry.topic()));
		link.addClassName("week-entry");
		link.setTitle(
				getTranslation("meetings.week.entry", entry.topic(), this.reader.time(begins), this.reader.time(ends)));
		return new ListItem(link);
	}

	/** Finds the dates of meetings. */
	@FunctionalInterface
	interface Dates {

		/** Returns what takes place between two moments, by ascending start. */
		List<AgendaEntry> between(Instant from, Instant to);

	}

}
