package io.roomkeeper.console.overview;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Actor;
import io.roomkeeper.batch.nightly.NightlyTimes;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.overview.Overview;
import io.roomkeeper.overview.RoomCensus;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.run.Run;
import jakarta.annotation.security.RolesAllowed;

/**
 * The overview: room statuses and their forecast, the last and the next nightly job, and
 * items that need attention. Every number links to its list.
 */
@Route("overview")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class OverviewView extends Page implements BeforeEnterObserver {

	private final transient Overview overview;

	private final transient NightlyTimes nights;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	OverviewView(Overview overview, NightlyTimes nights, CurrentActor actor) {
		this.overview = overview;
		this.nights = nights;
		this.actor = actor;
		setHeading(getTranslation("overview.title"));
		setLead(getTranslation("overview.lead"));
		this.content.addClassName("stack");
		add(this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		Actor reader = this.actor.get();
		Div left = new Div(new Panel(getTranslation("overview.attention"), attentionItems(reader)));
		Div right = new Div(night(reader));
		left.addClassName("column");
		right.addClassName("column");
		Div columns = new Div(left, right);
		columns.addClassName("columns");
		this.content.removeAll();
		this.content.add(figures(reader), columns,
				new Panel(getTranslation("overview.forecast"), new ForecastBars(this.overview.forecast(reader))));
	}

	private Div figures(Actor reader) {
		RoomCensus now = this.overview.now(reader);
		Optional<RoomCensus> before = this.overview.before(reader);
		Div figures = new Div();
		for (RoomStatus status : RoomStatus.values()) {
			String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
			figures
				.add(figure(name, "users?status=" + name, now.count(status), before, (census) -> census.count(status)));
			if (status == RoomStatus.ACTIVE) {
				figures.add(figure("ending", "users?expiring=" + RoomCensus.SOON + "&sort=expires", now.ending(),
						before, RoomCensus::ending));
			}
		}
		figures.addClassName("big-figures");
		return figures;
	}

	private Anchor figure(String name, String path, int count, Optional<RoomCensus> before,
			ToIntFunction<RoomCensus> then) {
		Reader reader = Reader.current();
		Span label = new Span(getTranslation("overview.figure." + name));
		Span number = new Span(reader.number(count));
		number.addClassNames("digits", "big");
		Anchor figure = new Anchor(path, label, number);
		figure.addClassName("big-figure");
		before.ifPresent((census) -> {
			int change = count - then.applyAsInt(census);
			Span trend = new Span((change == 0) ? getTranslation("overview.trend.same", reader.date(census.on()))
					: getTranslation("overview.trend", (change > 0 ? "+" : "−") + reader.number(Math.abs(change)),
							reader.date(census.on())));
			trend.addClassNames("digits", "secondary");
			figure.add(trend);
		});
		return figure;
	}

	private Component attentionItems(Actor reader) {
		AttentionList attentionItems = new AttentionList(this.overview.attentionItems(reader));
		return attentionItems.isEmpty() ? new EmptyState(Icon.CHECK, getTranslation("overview.attention.none.title"),
				getTranslation("overview.attention.none.text")) : attentionItems;
	}

	private Panel night(Actor reader) {
		Facts facts = new Facts();
		Optional<Run> last = this.overview.lastNight(reader);
		last.ifPresentOrElse((run) -> facts.add(getTranslation("overview.night.last"), last(run)),
				() -> facts.add(getTranslation("overview.night.last"), getTranslation("overview.night.never")));
		Optional<Instant> next = this.nights.next();
		next.ifPresentOrElse((when) -> facts.add(getTranslation("overview.night.next"), new Moment(when)),
				() -> facts.add(getTranslation("overview.night.next"), getTranslation("overview.night.byHand")));
		return new Panel(getTranslation("overview.night"), facts);
	}

	private Component[] last(Run run) {
		Anchor link = new Anchor(ConsoleRoutes.run(run.id()), new Moment(run.startedAt()));
		Div line = new Div(link, new Marker(Marker.looks(run.status())),
				new Anchor("report", getTranslation("report.read")));
		line.addClassName("with-action");
		return new Component[] { line };
	}

}
