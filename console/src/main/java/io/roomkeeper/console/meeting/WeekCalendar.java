package io.roomkeeper.console.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;

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
import io.roomkeeper.meeting.scheduling.HostAgenda;

/** One week of a calendar in the reader's time zone, with buttons for other weeks. */
class WeekCalendar extends Div {

	private static final int DAYS = 7;

	private final Span title = new Span();

	private final OrderedList days = new OrderedList();

	private final transient Function<Instant, HostAgenda> reader;

	private final transient Reader texts = Reader.current();

	private final transient LocalDate today;

	private LocalDate first;

	/**
	 * @param known the meetings from the beginning of this week
	 * @param reader reads the meetings from the beginning of another week
	 */
	WeekCalendar(HostAgenda known, Function<Instant, HostAgenda> reader, Instant now) {
		this.reader = reader;
		this.today = LocalDate.ofInstant(now, this.texts.zone());
		this.first = firstDay(this.today);
		addClassName("week");
		this.title.addClassName("strong");
		this.title.getElement().setAttribute("role", "status");
		this.days.addClassName("week-days");
		Div bar = new Div(this.title, step(Icon.ARROW, "meetings.week.before", -1), today(),
				step(Icon.ARROW, "meetings.week.after", 1));
		bar.addClassName("week-bar");
		add(bar, this.days);
		show(known);
	}

	/** Returns when the reader's week begins. */
	static Instant begin(Instant now) {
		ZoneId zone = Reader.current().zone();
		return firstDay(LocalDate.ofInstant(now, zone)).atStartOfDay(zone).toInstant();
	}

	private static LocalDate firstDay(LocalDate day) {
		return day.with(TemporalAdjusters.previousOrSame(Reader.current().week().getFirst()));
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
		Button button = new ActionButton(getTranslation("meetings.week.today"), (click) -> go(firstDay(this.today)));
		button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
		return button;
	}

	private void go(LocalDate day) {
		this.first = day;
		show(this.reader.apply(start(day)));
	}

	private void show(HostAgenda agenda) {
		LocalDate last = this.first.plusDays(DAYS - 1L);
		this.title.setText(getTranslation("meetings.week", this.texts.date(this.first), this.texts.date(last)));
		List<AgendaEntry> entries = agenda.between(start(this.first), start(last.plusDays(1)));
		this.days.removeAll();
		for (LocalDate day = this.first; !day.isAfter(last); day = day.plusDays(1)) {
			this.days.add(day(day, entries));
		}
	}

	private Instant start(LocalDate day) {
		return day.atStartOfDay(this.texts.zone()).toInstant();
	}

	private ListItem day(LocalDate day, List<AgendaEntry> entries) {
		H3 heading = new H3(this.texts.weekday(day));
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
		Span time = new Span(this.texts.time(begins));
		time.addClassNames("digits", "strong");
		Anchor link = new Anchor(ConsoleRoutes.meeting(entry.meeting().key()), time, new Span(entry.topic()));
		link.addClassName("week-entry");
		link.setTitle(
				getTranslation("meetings.week.entry", entry.topic(), this.texts.time(begins), this.texts.time(ends)));
		return new ListItem(link);
	}

}
