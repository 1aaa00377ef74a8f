package io.roomkeeper.console.change;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.Route;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import jakarta.annotation.security.RolesAllowed;

/** Plans and the changes that they became, latest first. */
@Route("changes")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class ChangesView extends Page {

	/** The maximum number of plans in the list; the REST API lists all of them. */
	private static final int MOST = 500;

	private final Grid<ChangePlan> grid = new Grid<>(50);

	private final transient Reader reader = Reader.current();

	ChangesView(PlanReader plans, CurrentActor actor) {
		addClassName("fills");
		setHeading(getTranslation("changes.title"));
		setLead(getTranslation("changes.lead"));
		Anchor users = new Anchor("users", getTranslation("changes.choose"));
		users.addClassName("button-link");
		setActions(users);
		this.grid.addThemeVariants(GridVariant.NO_BORDER);
		this.grid.addClassName("list");
		this.grid.setAriaLabel(getTranslation("changes.title"));
		this.grid.setSelectionMode(Grid.SelectionMode.NONE);
		columns();
		this.grid.addItemClickListener((click) -> UI.getCurrent().navigate(ConsoleRoutes.change(click.getItem().id())));
		this.grid.setEmptyStateComponent(
				new EmptyState(Icon.PLAN, getTranslation("changes.empty.title"), getTranslation("changes.empty.text")));
		List<ChangePlan> latest = plans.latest(actor.get(), Optional.empty(), null, MOST);
		this.grid.setItems(latest);
		Widths.watch(this.grid, this::fit);
		add(this.grid);
	}

	private void columns() {
		this.grid
			.addColumn(LitRenderer.<ChangePlan>of("""
					<div class="person"><a href="${item.path}">${item.name}</a>\
					<span class="under">${item.under}</span></div>""")
				.withProperty("path", (plan) -> ConsoleRoutes.change(plan.id()))
				.withProperty("name", ChangeText::name)
				.withProperty("under", ChangePlan::reason))
			.setKey("name")
			.setHeader(getTranslation("changes.column.name"))
			.setWidth("12rem")
			.setFlexGrow(1);
		this.grid.addColumn(Marker.renderer((ChangePlan plan) -> Optional.of(ChangeText.looks(plan.status())), ""))
			.setKey("status")
			.setHeader(getTranslation("changes.column.status"))
			.setWidth("11rem")
			.setFlexGrow(0);
		this.grid.addColumn((plan) -> this.reader.number(plan.effects().rooms()))
			.setKey("rooms")
			.setHeader(getTranslation("changes.column.rooms"))
			.setPartNameGenerator((plan) -> "digits")
			.setWidth("6rem")
			.setFlexGrow(0);
		this.grid.addColumn(ChangePlan::author)
			.setKey("author")
			.setHeader(getTranslation("changes.column.author"))
			.setWidth("10rem")
			.setFlexGrow(0);
		this.grid.addColumn((plan) -> this.reader.moment(plan.createdAt()))
			.setKey("made")
			.setHeader(getTranslation("changes.column.made"))
			.setTooltipGenerator((plan) -> Reader.exact(plan.createdAt()))
			.setPartNameGenerator((plan) -> "digits")
			.setWidth("11rem")
			.setFlexGrow(0);
	}

	/** Hides all columns but the name and the status in a narrow window. */
	private void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		this.grid.getColumns()
			.forEach((column) -> column
				.setVisible(!narrow || "name".equals(column.getKey()) || "status".equals(column.getKey())));
		this.grid.setClassName("narrow", narrow);
	}

}
