package io.roomkeeper.console.change;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.access.Actor;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.item.ItemFilter;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.ItemText;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.MessageText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.csv.Csv;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.Scope;
import org.jspecify.annotations.Nullable;

/** The rooms and settings of a plan: what changes, and the result of each. */
class ChangeItems extends Panel {

	private static final int PAGE = 1_000;

	private static final String TARGET = "target";

	private static final String OUTCOME = "outcome";

	private final Grid<PlanItem> grid = new Grid<>(50);

	private final transient PlanReader plans;

	private final transient CurrentActor actor;

	private final transient MessageText texts = new MessageText();

	private final TextField text = new TextField();

	private final Select<ItemFilter.State> state = new Select<>();

	private Grid.Column<PlanItem> days;

	private Grid.Column<PlanItem> details;

	private boolean inWaves;

	private boolean narrow;

	private @Nullable ChangePlan plan;

	ChangeItems(PlanReader plans, CurrentActor actor) {
		super(UI.getCurrent().getTranslation("change.items"));
		this.plans = plans;
		this.actor = actor;
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.addClassNames("list", "items");
		this.grid.setAriaLabel(getTranslation("change.items"));
		columns();
		aside(new DownloadLink("change-items", getTranslation("csv.change"), this::write));
		this.text.setPlaceholder(getTranslation("change.items.filter"));
		this.text.setAriaLabel(getTranslation("change.items.filter"));
		this.text.setClearButtonVisible(true);
		this.text.setMaxLength(ItemFilter.LONGEST_TEXT);
		this.text.setValueChangeMode(ValueChangeMode.LAZY);
		this.text.addValueChangeListener((_) -> refresh());
		this.state.setAriaLabel(getTranslation("change.item.outcome"));
		this.state.setItems(ItemFilter.State.values());
		this.state.setEmptySelectionAllowed(true);
		this.state.setEmptySelectionCaption(getTranslation("change.items.all"));
		this.state.setItemLabelGenerator(this::name);
		this.state.addValueChangeListener((_) -> refresh());
		Div filters = new Div(this.text, this.state);
		filters.addClassName("tools");
		this.text.addClassName("filter");
		this.state.addClassName("filter");
		add(filters, this.grid);
		Widths.watch(this.grid, this::fit);
	}

	/** In a narrow window, the other columns are lines below the name. */
	private void fit(int width) {
		this.narrow = width < Widths.NARROW;
		this.grid.setClassName("narrow", this.narrow);
		this.grid.getColumns()
			.forEach((column) -> column
				.setVisible(!this.narrow || TARGET.equals(column.getKey()) || OUTCOME.equals(column.getKey())));
		showOptional();
	}

	/** Shows the days of waves, and the details once there are any, if there is room. */
	private void showOptional() {
		ChangePlan current = this.plan;
		this.days.setVisible(this.inWaves && !this.narrow);
		this.details.setVisible(current != null && current.run().isPresent() && !this.narrow);
	}

	private String name(ItemFilter.@Nullable State one) {
		if (one == null) {
			return getTranslation("change.items.all");
		}
		return getTranslation(one == ItemFilter.State.OPEN ? "change.open" : "word.ItemOutcome." + one.name());
	}

	private void refresh() {
		ChangePlan current = this.plan;
		if (current != null) {
			show(current, this.inWaves);
		}
	}

	/**
	 * Shows the items of a plan.
	 * @param inWaves whether the items have days
	 */
	void show(ChangePlan shown, boolean inWaves) {
		this.plan = shown;
		this.inWaves = inWaves;
		showOptional();
		Actor reader = this.actor.get();
		String searched = this.text.getValue();
		Optional<ItemFilter.State> chosen = this.state.getOptionalValue();
		this.grid.setItems((rows) -> {
			ItemFilter filter = new ItemFilter(searched, chosen, sort(rows.getSortOrders()));
			return this.plans.items(reader, shown.id(), filter, rows.getOffset(), rows.getLimit()).stream();
		}, (_) -> this.plans.countItems(reader, shown.id(),
				new ItemFilter(searched, chosen, ItemFilter.Sort.POSITION)));
	}

	private static ItemFilter.Sort sort(List<QuerySortOrder> orders) {
		return orders.isEmpty() ? ItemFilter.Sort.POSITION : ItemFilter.Sort.valueOf(orders.getFirst().getSorted());
	}

	private void columns() {
		this.grid
			.addColumn(LitRenderer.<PlanItem>of("""
					<div class="person"><a href="${item.path}" router-ignore>${item.uid}</a>\
					<span class="under">${item.change}</span><span class="under">${item.meetings}</span>\
					<span class="under">${item.detail}</span></div>""")
				.withProperty("path", ChangeItems::path)
				.withProperty("uid", this::target)
				.withProperty("change", this::change)
				.withProperty("meetings", this::meetings)
				.withProperty("detail", this::detail))
			.setKey(TARGET)
			.setHeader(getTranslation("change.item.user"))
			.setSortProperty(ItemFilter.Sort.NAME.name())
			.setWidth("11rem")
			.setFlexGrow(1);
		this.grid.addColumn(this::change)
			.setHeader(getTranslation("change.item.change"))
			.setTooltipGenerator(this::change)
			.setPartNameGenerator((item) -> "digits")
			.setWidth("17rem")
			.setFlexGrow(1);
		this.grid.addColumn(this::meetings)
			.setHeader(getTranslation("change.wave.meetings"))
			.setTooltipGenerator(this::meetings)
			.setWidth("9rem")
			.setFlexGrow(1);
		this.days = this.grid.addColumn((item) -> item.due().map(Reader.current()::date).orElse(""))
			.setHeader(getTranslation("change.wave.day"))
			.setWidth("8rem")
			.setFlexGrow(0);
		this.grid
			.addColumn(Marker.renderer((PlanItem item) -> item.result().map(ItemResult::outcome).map(ChangeText::looks),
					getTranslation("change.open")))
			.setKey(OUTCOME)
			.setHeader(getTranslation("change.item.outcome"))
			.setWidth("9rem")
			.setFlexGrow(0);
		this.details = this.grid.addColumn(this::detail)
			.setHeader(getTranslation("run.detail"))
			.setTooltipGenerator(this::detail)
			.setWidth("10rem")
			.setFlexGrow(1);
	}

	private static String path(PlanItem item) {
		return switch (item.target()) {
			case ItemTarget.Room(PersonId owner, var _) -> ConsoleRoutes.user(PersonRef.of(owner));
			case ItemTarget.Setting(Scope.Group(GroupId group), String _, SettingKey _) ->
				ConsoleRoutes.groupSettings(group);
			case ItemTarget.Setting _ -> "account/settings";
		};
	}

	private String target(PlanItem item) {
		return switch (item.target()) {
			case ItemTarget.Room room -> room.label();
			case ItemTarget.Setting setting ->
				setting.name().isEmpty() ? getTranslation("change.item.account") : setting.name();
		};
	}

	private String change(PlanItem item) {
		return this.texts.of(ItemText.of(item));
	}

	private String meetings(PlanItem item) {
		int meetings = item.impact().meetings();
		return (meetings == 0) ? ""
				: getTranslation("change.item.meetings", meetings, Reader.current().number(meetings),
						item.impact().toTell(), Reader.current().number(item.impact().toTell()));
	}

	private String detail(PlanItem item) {
		return item.result().map((result) -> this.texts.of(result.detail())).orElse("");
	}

	private void write(Writer out) throws IOException {
		ChangePlan written = this.plan;
		out.write(Csv.row("item", "type", "before", "after", "meetings", "to_tell", "due", "outcome", "detail"));
		List<PlanItem> page = List.of();
		do {
			int after = page.isEmpty() ? 0 : page.getLast().position();
			page = (written == null) ? List.of() : this.plans.items(this.actor.get(), written.id(), after, PAGE);
			for (PlanItem item : page) {
				out.write(Csv.row(item.target().label(), item.change().type().key(), item.change().beforeText(),
						item.change().afterText(), Integer.toString(item.impact().meetings()),
						Integer.toString(item.impact().toTell()), item.due().map(LocalDate::toString).orElse(""),
						Optional.of(item).flatMap(PlanItem::result).map((result) -> result.outcome().name()).orElse(""),
						detail(item)));
			}
		}
		while (!page.isEmpty());
	}

}
