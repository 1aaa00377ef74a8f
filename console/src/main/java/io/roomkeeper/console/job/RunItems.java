package io.roomkeeper.console.job;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import org.jspecify.annotations.Nullable;

import io.roomkeeper.csv.Csv;
import io.roomkeeper.console.component.CsvLink;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.Words;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;

/** What a run did to each person, group or line, and why some were left out. */
class RunItems extends Panel {

	private static final int PAGE = 1_000;

	private final Grid<RunItem> grid = new Grid<>(50);

	private final Select<Outcome> outcome = new Select<>();

	private final transient RunHistory history;

	private final transient CurrentActor actor;

	private @Nullable Run run;

	RunItems(RunHistory history, CurrentActor actor) {
		super(UI.getCurrent().getTranslation("run.items"));
		this.history = history;
		this.actor = actor;
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.addClassNames("list", "items");
		this.grid.setAriaLabel(getTranslation("run.items"));
		this.grid.addColumn(RunItem::item).setHeader(getTranslation("run.item")).setWidth("12rem").setFlexGrow(1);
		this.grid.addColumn(Marker.renderer((RunItem item) -> Optional.of(Marker.looks(item.outcome())), ""))
			.setHeader(getTranslation("run.outcome"))
			.setWidth("9rem")
			.setFlexGrow(0);
		this.grid.addColumn(RunItem::detail)
			.setHeader(getTranslation("run.detail"))
			.setTooltipGenerator(RunItem::detail)
			.setWidth("16rem")
			.setFlexGrow(2);
		this.grid.setEmptyStateComponent(new EmptyState(Icon.CHECK, getTranslation("run.items.none.title"),
				getTranslation("run.items.none.text")));
		this.grid.setItems(this::fetch);
		filter();
		aside(new CsvLink("run-items", getTranslation("csv.run"), this::write));
		add(this.grid);
	}

	/** Shows the items of a run. */
	void show(Run shown) {
		boolean same = this.run != null && this.run.counts().equals(shown.counts()) && this.run.id().equals(shown.id());
		this.run = shown;
		if (!same) {
			this.grid.getDataProvider().refreshAll();
		}
	}

	/** The receipt: every item of the run, whatever is filtered. */
	private void write(Writer out) throws IOException {
		Run written = this.run;
		out.write(Csv.row(getTranslation("run.item"), getTranslation("run.outcome"), getTranslation("run.detail")));
		for (int position = 0; written != null; position += PAGE) {
			List<RunItem> page = this.history.items(this.actor.get(), written.id(), Optional.empty(), position, PAGE);
			for (RunItem item : page) {
				out.write(Csv.row(item.item(), getTranslation(Words.key(item.outcome())), item.detail()));
			}
			if (page.size() < PAGE) {
				return;
			}
		}
	}

	private void filter() {
		this.outcome.setItems(Outcome.values());
		this.outcome.setEmptySelectionAllowed(true);
		this.outcome.setEmptySelectionCaption(getTranslation("run.items.all"));
		this.outcome.setAriaLabel(getTranslation("run.items.filter"));
		this.outcome.setItemLabelGenerator((value) -> Optional.ofNullable(value)
			.map((present) -> getTranslation(Words.key(present)))
			.orElse(getTranslation("run.items.all")));
		this.outcome.addClassName("filter");
		this.outcome.addValueChangeListener((change) -> this.grid.getDataProvider().refreshAll());
		aside(this.outcome);
	}

	private Stream<RunItem> fetch(Query<RunItem, Void> rows) {
		Optional<Outcome> wanted = this.outcome.getOptionalValue();
		if (this.run == null) {
			return Stream.of();
		}
		return this.history.items(this.actor.get(), this.run.id(), wanted, rows.getOffset(), rows.getLimit()).stream();
	}

}
