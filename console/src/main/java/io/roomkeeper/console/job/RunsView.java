package io.roomkeeper.console.job;

import java.time.Clock;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.run.RunStatus;
import jakarta.annotation.security.RolesAllowed;

import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;

/** Current and past runs, and the button that starts a job. */
@Route("runs")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class RunsView extends Page implements BeforeEnterObserver {

	private final transient RunHistory history;

	private final transient JobStarter starter;

	private final transient CurrentActor actor;

	private final transient Clock clock;

	private final transient RunPages pages;

	private final RunsGrid grid;

	private final Div active = new Div();

	private List<Run> running = List.of();

	RunsView(RunHistory history, JobStarter starter, CurrentActor actor, Clock clock) {
		this.history = history;
		this.starter = starter;
		this.actor = actor;
		this.clock = clock;
		this.pages = new RunPages((before, limit) -> history.latest(actor.get(), before, limit));
		this.grid = new RunsGrid(clock);
		addClassName("fills");
		setHeading(getTranslation("runs.title"));
		setLead(getTranslation("runs.lead"));
		if (starter.mayStart()) {
			Button start = new ActionButton(getTranslation("runs.start"), Icon.PLAY.create(),
					(click) -> new StartDialog(starter).open());
			start.addThemeVariants(ButtonVariant.PRIMARY);
			setActions(start);
		}
		this.active.addClassName("active-runs");
		this.grid.setItems((rows) -> this.pages.page(rows.getOffset(), rows.getLimit()).stream());
		this.grid.setEmptyStateComponent(
				new EmptyState(Icon.RUNS, getTranslation("runs.empty.title"), getTranslation("runs.empty.text")));
		Widths.watch(this.grid, this.grid::fit);
		add(new RunTabs(RunsView.class), this.active, this.grid);
		PageRefresh _ = new PageRefresh(this, this::look);
	}

	/** Opens the dialog if the URL has {@code ?start}. */
	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (this.starter.mayStart() && event.getLocation().getQueryParameters().getParameters().containsKey("start")) {
			new StartDialog(this.starter).open();
		}
	}

	private boolean look() {
		List<Run> now = this.history.latest(this.actor.get(), null, 10)
			.stream()
			.filter((run) -> !run.status().ended())
			.toList();
		if (!now.equals(this.running)) {
			show(now);
		}
		return !now.isEmpty();
	}

	private void show(List<Run> now) {
		this.running = now;
		this.pages.restart();
		this.grid.getDataProvider().refreshAll();
		this.active.removeAll();
		for (Run run : now) {
			Panel panel = (run.status() == RunStatus.PAUSED) ? paused(run) : running(run);
			panel.add(new Anchor(RunView.path(run.id()), RunView.name(run)));
			this.active.add(panel.aside(new Marker(Marker.looks(run.status()))));
		}
	}

	private Panel running(Run run) {
		RunProgress progress = new RunProgress();
		progress.show(run, this.clock.instant());
		return new Panel(getTranslation("runs.now", RunView.name(run)), progress);
	}

	private Panel paused(Run run) {
		Span why = new Span(run.message().map(new MessageText()::of).orElse(""));
		why.addClassName("secondary");
		return new Panel(getTranslation("runs.waiting", RunView.name(run)), why);
	}

}
