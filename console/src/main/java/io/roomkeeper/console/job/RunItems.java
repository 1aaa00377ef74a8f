package io.roomkeeper.console.job;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunHistory;
import io.roomkeeper.run.RunItem;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunMode;
import org.jspecify.annotations.Nullable;

/** The outcome of a run for each person, group or line, and why some were skipped. */
class RunItems extends Panel {

	private static final int PAGE = 1_000;

	private static final int LONGEST_UID = 256;

	/** How an import names a line of a file, or an object of a list. */
	private static final Pattern LINE = Pattern.compile("(line|use) (\\d+)");

	private final Grid<RunItem> grid = new Grid<>(50);

	private final Select<Outcome> outcome = new Select<>();

	private final transient RunHistory history;

	private final transient CurrentActor actor;

	private final transient PersonLookup people;

	/** The people of the visible rows. */
	private final transient Map<String, Optional<Person>> known = new HashMap<>();

	private final transient MessageText texts = new MessageText();

	private @Nullable Run run;

	RunItems(RunHistory history, PersonLookup people, CurrentActor actor) {
		super(UI.getCurrent().getTranslation("run.items"));
		this.history = history;
		this.people = people;
		this.actor = actor;
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.addClassNames("list", "items");
		this.grid.setAriaLabel(getTranslation("run.items"));
		this.grid
			.addColumn(LitRenderer.<RunItem>of("""
					<div class="person">${item.path ? html`<a href="${item.path}" router-ignore>${item.name}</a>` \
					: html`<span>${item.name}</span>`}<span class="under">${item.uid}</span></div>""")
				.withProperty("path", (item) -> person(item).map(RunItems::path).orElse(""))
				.withProperty("name",
						(item) -> person(item).map((one) -> one.seen().displayName()).orElseGet(() -> name(item)))
				.withProperty("uid", (item) -> person(item).map((one) -> one.seen().uid().value()).orElse("")))
			.setHeader(getTranslation("run.item"))
			.setWidth("12rem")
			.setFlexGrow(1);
		this.grid.addColumn(Marker.renderer((RunItem item) -> Optional.of(looks(item)), ""))
			.setHeader(getTranslation("run.outcome"))
			.setWidth("9rem")
			.setFlexGrow(0);
		this.grid.addColumn((item) -> this.texts.of(item.message()))
			.setHeader(getTranslation("run.detail"))
			.setTooltipGenerator((item) -> this.texts.of(item.message()))
			.setWidth("16rem")
			.setFlexGrow(2);
		this.grid.setEmptyStateComponent(new EmptyState(Icon.CHECK, getTranslation("run.items.none.title"),
				getTranslation("run.items.none.text")));
		this.grid.setItems(this::fetch);
		filter();
		aside(new DownloadLink("run-items", getTranslation("csv.run"), this::write));
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

	/** Writes the receipt: every item of the run, regardless of the filter. */
	private void write(Writer out) throws IOException {
		Run written = this.run;
		out.write(Csv.row(getTranslation("run.item"), getTranslation("run.outcome"), getTranslation("run.detail")));
		for (int position = 0; written != null; position += PAGE) {
			List<RunItem> page = this.history.items(this.actor.get(), written.id(), Optional.empty(), position, PAGE);
			for (RunItem item : page) {
				out.write(Csv.row(name(item), getTranslation(looks(item).key()), this.texts.of(item.message())));
			}
			if (page.size() < PAGE) {
				return;
			}
		}
	}

	/** Returns the appearance of an item; a plan shows the expected outcome. */
	private Marker.Looks looks(RunItem item) {
		return (this.run != null && this.run.mode() == RunMode.PLAN) ? Marker.planned(item.outcome())
				: Marker.looks(item.outcome());
	}

	/** Returns the person whom an item is about; empty for groups, lines and entries. */
	private Optional<Person> person(RunItem item) {
		boolean group = item.message().key().equals("item.group");
		boolean uid = !item.item().isBlank() && item.item().length() <= LONGEST_UID && !item.item().contains("=");
		return (group || !uid) ? Optional.empty()
				: this.known.computeIfAbsent(item.item(), (name) -> this.people.named(new Uid(name)));
	}

	/**
	 * Returns the name of an item that is not a person. A line of a file has a name in
	 * the reader's language.
	 */
	private String name(RunItem item) {
		Matcher line = LINE.matcher(item.item());
		return line.matches() ? getTranslation("run.item." + line.group(1), line.group(2)) : item.item();
	}

	private static String path(Person person) {
		return ConsoleRoutes.user(PersonRef.of(person));
	}

	private void filter() {
		this.outcome.setItems(Outcome.values());
		this.outcome.setEmptySelectionAllowed(true);
		this.outcome.setEmptySelectionCaption(getTranslation("run.items.all"));
		this.outcome.setAriaLabel(getTranslation("run.items.filter"));
		this.outcome.setItemLabelGenerator((value) -> Optional.ofNullable(value)
			.map((present) -> getTranslation(TextKeys.key(present)))
			.orElse(getTranslation("run.items.all")));
		this.outcome.addClassName("filter");
		this.outcome.addValueChangeListener((change) -> this.grid.getDataProvider().refreshAll());
		aside(this.outcome);
	}

	private Stream<RunItem> fetch(Query<RunItem, Void> rows) {
		this.known.clear();
		Optional<Outcome> wanted = this.outcome.getOptionalValue();
		if (this.run == null) {
			return Stream.of();
		}
		return this.history.items(this.actor.get(), this.run.id(), wanted, rows.getOffset(), rows.getLimit()).stream();
	}

}
