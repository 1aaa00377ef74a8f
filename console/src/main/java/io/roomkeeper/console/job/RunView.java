package io.roomkeeper.console.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.change.planning.RoomPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Facts;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Notices;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.ActorText;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Moment;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.nightly.NightlyReportService;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.RunId;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunStatus;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** One run: its progress, its results by item, and the skipped items with reasons. */
@Route("runs/:run([0-9]{1,18})")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class RunView extends Page implements BeforeEnterObserver {

	private final transient RunHistory history;

	private final transient JobStarter starter;

	private final transient RoomPlanning planning;

	private final transient NightlyReportService reports;

	private final transient CurrentActor actor;

	private final transient Clock clock;

	private final Div top = new Div();

	private final RunItems items;

	private RunProgress progress = new RunProgress();

	private final PageRefresh live = new PageRefresh(this, this::look);

	private @Nullable Run shown;

	RunView(RunHistory history, PersonLookup people, JobStarter starter, RoomPlanning planning,
			NightlyReportService reports, CurrentActor actor, Clock clock) {
		this.history = history;
		this.starter = starter;
		this.planning = planning;
		this.reports = reports;
		this.actor = actor;
		this.clock = clock;
		this.items = new RunItems(history, people, actor);
		setBack("runs", getTranslation("runs.title"));
		this.top.addClassName("stack");
		add(this.top, this.items);
	}

	/** Returns the path of a run's page. */
	static String path(RunId id) {
		return ConsoleRoutes.run(id);
	}

	/** Navigates to a run's page. */
	static void open(UI ui, RunId id) {
		ui.navigate(path(id));
	}

	/** Returns the name of a run in lists, for example {@code Sync 12}. */
	static String name(Run run) {
		UI ui = UI.getCurrent();
		return ui.getTranslation((run.mode() == RunMode.PLAN) ? "run.title.plan" : "run.title",
				ui.getTranslation(TextKeys.key(run.job())), String.valueOf(run.id().value()));
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		RunId id = new RunId(Math.max(1, Long.parseLong(event.getRouteParameters().get("run").orElse("1"))));
		try {
			this.progress = new RunProgress();
			show(this.history.find(this.actor.get(), id));
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private boolean look() {
		if (this.shown == null || this.shown.status().ended()) {
			return false;
		}
		Run now = this.history.find(this.actor.get(), this.shown.id());
		show(now);
		return !now.status().ended();
	}

	private void show(Run run) {
		boolean same = this.shown != null && run.id().equals(this.shown.id()) && run.status() == this.shown.status();
		this.shown = run;
		setHeading(name(run));
		setLead(new Marker(Marker.looks(run.status())),
				new Span(getTranslation("run.asOf", Reader.current().date(run.asOf()))));
		if (!same) {
			actions(run);
		}
		this.top.removeAll();
		run.message().map(new MessageText()::of).ifPresent((message) -> this.top.add(message(run, message)));
		if (run.status() == RunStatus.RUNNING) {
			this.progress.show(run, this.clock.instant());
			this.top.add(new Panel(getTranslation("run.now"), this.progress));
		}
		this.top.add(new Panel(getTranslation((run.mode() == RunMode.PLAN) ? "run.would" : "run.did"),
				new RunFigures(run), facts(run)));
		new RunStages(this.history.stagesOf(this.actor.get(), run.id())).addTo(this.top);
		new RunParts(this.history.partitionsOf(this.actor.get(), run.id())).addTo(this.top);
		this.items.setVisible(run.job() != JobName.NIGHTLY);
		this.items.show(run);
	}

	private void actions(Run run) {
		setActions();
		if (!this.starter.mayStart()) {
			return;
		}
		switch (run.status()) {
			case RUNNING ->
				setActions(new ActionButton(getTranslation("run.stop"), Icon.STOPPED.create(), (click) -> stop(run)));
			case PAUSED -> setActions(main("run.goOn", (click) -> askToGoOn(run)));
			case FAILED, STOPPED -> offerAgain(run, "run.again");
			case COMPLETED -> {
				if (run.mode() == RunMode.PLAN) {
					offerAgain(run, "run.startPlanned");
				}
				else if (run.job() == JobName.SWEEP && run.counts().of(CountKind.EXPIRED) > 0) {
					setActions(new ActionButton(getTranslation("change.sweep"),
							(click) -> this.planning.undoSweep(run.id())));
				}
			}
			case PLANNED -> {
			}
		}
	}

	private void offerAgain(Run run, String text) {
		if (!run.job().needsInput()) {
			setActions(main(text, (click) -> apply(run)));
		}
	}

	private Button main(String text, ComponentEventListener<ClickEvent<Button>> listener) {
		Button button = new ActionButton(getTranslation(text), Icon.PLAY.create(), listener);
		button.addThemeVariants(ButtonVariant.PRIMARY);
		return button;
	}

	/** Asks for confirmation and shows the effect before a paused run continues. */
	private void askToGoOn(Run run) {
		ConfirmDialog dialog = new ConfirmDialog(getTranslation("run.goOn.title"),
				run.message().map(new MessageText()::of).orElse(""), getTranslation("run.goOn"),
				(confirmed) -> follow(() -> this.starter.confirm(run)), getTranslation("cancel"), (cancelled) -> {
				});
		dialog.open();
	}

	private void stop(Run run) {
		Notices.say(getTranslation(this.starter.stop(run) ? "run.stopping" : "run.over"));
	}

	private void apply(Run before) {
		follow(() -> this.starter.start(before.job(), RunMode.APPLY, before.asOf()));
	}

	private void follow(Supplier<Run> start) {
		try {
			Run run = start.get();
			if (this.shown != null && run.id().equals(this.shown.id())) {
				show(run);
				getUI().ifPresent(this.live::begin);
			}
			else {
				open(UI.getCurrent(), run.id());
			}
		}
		catch (FixableException ex) {
			Notices.warn(MessageText.line(ex));
		}
	}

	private Div message(Run run, String text) {
		boolean failed = run.status() == RunStatus.FAILED;
		Div message = new Div((failed ? Icon.ALERT : Icon.INFO).create(), new Span(text));
		message.addClassNames("notice", failed ? "bad" : "accent");
		message.getElement().setAttribute("role", failed ? "alert" : "status");
		return message;
	}

	private Facts facts(Run run) {
		Optional<Instant> ended = run.endedAt();
		Facts facts = new Facts();
		if (this.reports.find(this.actor.get(), run.id()).isPresent()) {
			facts.add(getTranslation("report.tab"),
					new Anchor(ConsoleRoutes.report(run.id()), getTranslation("report.read")));
		}
		facts.add(getTranslation("run.startedAt"), new Moment(run.startedAt()))
			.add(getTranslation("run.startedBy"), getTranslation("run.by", ActorText.of(run.startedBy()),
					getTranslation(TextKeys.key(run.origin()))));
		if (this.actor.get().hasAny(Role.ADMIN)) {
			facts.add(getTranslation("audit.link"),
					new Anchor(ConsoleRoutes.audit(run.id().auditSubject()), getTranslation("audit.timeline")));
		}
		ended.ifPresent((at) -> facts.add(getTranslation("run.endedAt"), new Moment(at))
			.add(getTranslation("run.took"), Reader.span(Duration.between(run.startedAt(), at))));
		return facts;
	}

}
