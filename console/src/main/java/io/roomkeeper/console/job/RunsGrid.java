package io.roomkeeper.console.job;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.text.ActorText;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunStatus;

/** The runs, latest first. */
class RunsGrid extends Grid<Run> {

	/** The columns of the list of runs. The page of a run shows the rest. */
	private static final Set<CountKind> MAIN = Set.of(CountKind.READ, CountKind.CREATED, CountKind.UPDATED,
			CountKind.MISSING, CountKind.RETIRED, CountKind.EXPIRED, CountKind.WARNED, CountKind.SKIPPED);

	private final Reader reader = Reader.current();

	private final MessageText texts = new MessageText();

	RunsGrid(Clock clock) {
		super(50);
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("runs.title"));
		setSelectionMode(SelectionMode.NONE);
		nameColumn();
		addColumn(Marker.renderer((Run run) -> Optional.of(Marker.looks(run.status())), "")).setKey("status")
			.setHeader(getTranslation("runs.column.status"))
			.setWidth("8.5rem")
			.setFlexGrow(0);
		startedColumn();
		addColumn((run) -> took(run, clock)).setKey("took")
			.setHeader(getTranslation("runs.column.took"))
			.setPartNameGenerator((run) -> "digits")
			.setWidth("5.5rem")
			.setFlexGrow(0);
		addColumn(this::did).setKey("did").setHeader(getTranslation("runs.column.did")).setWidth("12rem");
		addColumn((run) -> ActorText.of(run.startedBy())).setKey("by")
			.setHeader(getTranslation("runs.column.by"))
			.setWidth("9rem")
			.setFlexGrow(0);
		addItemClickListener((click) -> RunView.open(UI.getCurrent(), click.getItem().id()));
	}

	/** Hides all columns but the name and the status in a narrow window. */
	void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		getColumns().forEach((column) -> column
			.setVisible(!narrow || "name".equals(column.getKey()) || "status".equals(column.getKey())));
		setClassName("narrow", narrow);
	}

	private void nameColumn() {
		addColumn(LitRenderer.<Run>of("""
				<div class="person"><a href="${item.path}">${item.name}</a>\
				<span class="under digits">${item.under}</span></div>""")
			.withProperty("path", (run) -> RunView.path(run.id()))
			.withProperty("name", RunView::name)
			.withProperty("under", (run) -> this.reader.moment(run.startedAt()))).setKey("name")
			.setHeader(getTranslation("runs.column.name"))
			.setWidth("10rem")
			.setFlexGrow(1);
	}

	private void startedColumn() {
		addColumn((run) -> this.reader.moment(run.startedAt())).setKey("started")
			.setHeader(getTranslation("runs.column.started"))
			.setTooltipGenerator((run) -> Reader.exact(run.startedAt()))
			.setPartNameGenerator((run) -> "digits")
			.setWidth("11rem")
			.setFlexGrow(0);
	}

	/** Returns the main counts, for example {@code 2,000 read · 12 created}. */
	private String did(Run run) {
		StringBuilder text = new StringBuilder();
		run.counts().nonZero().forEach((kind, count) -> {
			if (MAIN.contains(kind)) {
				text.append(text.isEmpty() ? "" : " · ")
					.append(getTranslation("runs.did." + kind.key(), this.reader.number(count)));
			}
		});
		return text.isEmpty() ? run.message().map(this.texts::of).orElse(getTranslation("runs.did.nothing"))
				: text.toString();
	}

	/** Returns how long a run took, or has taken; a paused run has no end yet. */
	private static String took(Run run, Clock clock) {
		return (run.status() == RunStatus.PAUSED) ? "–"
				: Reader.span(Duration.between(run.startedAt(), run.endedAt().orElseGet(clock::instant)));
	}

}
