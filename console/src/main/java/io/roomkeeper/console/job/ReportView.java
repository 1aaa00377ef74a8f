package io.roomkeeper.console.job;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.nightly.NightlyReport;
import io.roomkeeper.nightly.NightlyReportService;
import io.roomkeeper.nightly.ReportLine;
import io.roomkeeper.nightly.ReportSection;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.RunId;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;
import jakarta.annotation.security.RolesAllowed;

/** The report of a nightly job; without a number in the address, the latest one. */
@Route("report")
@RouteAlias("runs/:run([0-9]{1,18})/report")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ReportView extends Page implements BeforeEnterObserver {

	private final transient NightlyReportService reports;

	private final transient RunHistory history;

	private final transient CurrentActor actor;

	private final Div content = new Div();

	ReportView(NightlyReportService reports, RunHistory history, CurrentActor actor) {
		this.reports = reports;
		this.history = history;
		this.actor = actor;
		this.content.addClassName("stack");
		add(new RunTabs(ReportView.class), this.content);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.content.removeAll();
		Optional<RunId> run = event.getRouteParameters()
			.get("run")
			.map((id) -> new RunId(Math.max(1, Long.parseLong(id))));
		try {
			Optional<NightlyReport> report = run.map((id) -> this.reports.get(this.actor.get(), id))
				.or(() -> this.reports.latest(this.actor.get()));
			report.ifPresentOrElse(this::show, this::showNone);
		}
		catch (io.roomkeeper.failure.NotFoundException ex) {
			event.rerouteToError(NotFoundException.class, MessageText.line(ex));
		}
	}

	private void showNone() {
		setHeading(getTranslation("report.tab"));
		this.content
			.add(new EmptyState(Icon.RUNS, getTranslation("report.empty.title"), getTranslation("report.empty.text")));
	}

	private void show(NightlyReport report) {
		MessageText texts = new MessageText();
		Run run = this.history.find(this.actor.get(), report.run());
		setHeading(texts.of(Message.of("report.title", Argument.date(report.date()))));
		setLead(new Marker(Marker.looks(run.status())), new Anchor(ConsoleRoutes.run(run.id()), RunView.name(run)));
		for (ReportSection section : new ReportSection[] { ReportSection.ATTENTION, ReportSection.DONE,
				ReportSection.NEXT }) {
			this.content
				.add(new Panel(texts.of(Message.of("report.section." + section)), section(report, section, texts)));
		}
	}

	private static Component section(NightlyReport report, ReportSection section, MessageText texts) {
		List<ReportLine> lines = report.lines(section);
		if (lines.isEmpty()) {
			Div nothing = new Div(Icon.CHECK.create(), new Span(texts.of(Message.of("report.nothing." + section))));
			nothing.addClassName("with-action");
			return nothing;
		}
		UnorderedList list = new UnorderedList();
		list.addClassNames("entries", "worries");
		lines.forEach((line) -> list.add(new ListItem(line(line, texts))));
		return list;
	}

	private static Component line(ReportLine line, MessageText texts) {
		boolean attention = line.section() == ReportSection.ATTENTION;
		String sentence = texts.of(line.text());
		Component text = line.page().isEmpty() ? new Span(sentence) : new Anchor(path(line), sentence);
		if (!attention) {
			return text;
		}
		Div marked = new Div(Icon.ALERT.create(), text);
		marked.addClassNames("with-action", "attention");
		return marked;
	}

	/** Returns the path relative to the console's root. */
	private static String path(ReportLine line) {
		return line.page().substring(1);
	}

}
