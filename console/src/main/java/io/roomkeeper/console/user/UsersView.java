package io.roomkeeper.console.user;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;

import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Reader;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.component.Words;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.room.RosterQuery;
import io.roomkeeper.room.UserLookup;

/** Everybody with their rooms: search, filter, sort; the address names what is shown. */
@Route("users")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class UsersView extends Page implements BeforeEnterObserver {

	private final TextField search = new TextField();

	private final Select<RoomState> state = choice("users.filter.state", RoomState.values());

	private final Select<Licence> licence = choice("users.filter.licence", Licence.values());

	private final Span count = new Span();

	private final UsersGrid grid = new UsersGrid();

	private final transient UserLookup lookup;

	private final transient CurrentActor actor;

	private RosterQuery query = RosterQuery.matching("");

	private boolean reading;

	UsersView(UserLookup lookup, CurrentActor actor) {
		this.lookup = lookup;
		this.actor = actor;
		addClassName("fills");
		setHeading(getTranslation("users.title"));
		setLead(getTranslation("users.lead"));
		this.search.setPlaceholder(getTranslation("users.search.placeholder"));
		this.search.setAriaLabel(getTranslation("users.search.label"));
		this.search.setPrefixComponent(Icon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setMaxLength(RosterQuery.MAX_TEXT);
		this.search.addClassName("grow");
		this.search.addValueChangeListener((change) -> changed());
		this.state.addValueChangeListener((change) -> changed());
		this.licence.addValueChangeListener((change) -> changed());
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(this.search, this.state, this.licence, this.count);
		tools.addClassName("tools");
		this.grid.setItems(DataProvider.fromCallbacks(
				(rows) -> this.lookup.page(this.actor.get(), this.query, rows.getOffset(), rows.getLimit()).stream(),
				(rows) -> counted()));
		this.grid.addSortListener((sorted) -> changed());
		Widths.watch(this.grid, this.grid::fit);
		add(tools, this.grid);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.query = UsersQuery.read(event.getLocation().getQueryParameters());
		this.reading = true;
		this.search.setValue(this.query.text());
		this.state.setValue(this.query.state().orElse(null));
		this.licence.setValue(this.query.licence().orElse(null));
		this.grid.showOrder(this.query);
		this.reading = false;
		refresh();
	}

	private void changed() {
		if (this.reading) {
			return;
		}
		List<GridSortOrder<RosterEntry>> order = this.grid.getSortOrder();
		this.query = new RosterQuery(this.search.getValue(), this.state.getOptionalValue(),
				this.licence.getOptionalValue(),
				order.isEmpty() ? RosterQuery.Sort.NAME : UsersGrid.sortOf(order.getFirst()),
				order.isEmpty() || order.getFirst().getDirection() == SortDirection.ASCENDING);
		UI.getCurrent().getPage().getHistory().replaceState(null, new Location("users", UsersQuery.write(this.query)));
		refresh();
	}

	private void refresh() {
		this.grid.setEmptyStateComponent(nothing());
		this.grid.getDataProvider().refreshAll();
	}

	private int counted() {
		int found = this.lookup.count(this.actor.get(), this.query);
		this.count.setText(getTranslation(filtered() ? "users.count.matching" : "users.count.all", found,
				Reader.current().number(found)));
		return found;
	}

	private EmptyState nothing() {
		if (!filtered()) {
			return new EmptyState(Icon.USERS, getTranslation("users.empty.title"), getTranslation("users.empty.text"));
		}
		Button all = new Button(getTranslation("users.nothing.clear"), (click) -> {
			this.reading = true;
			this.search.clear();
			this.state.clear();
			this.licence.clear();
			this.reading = false;
			changed();
		});
		return new EmptyState(Icon.SEARCH, getTranslation("users.nothing.title"), getTranslation("users.nothing.text"),
				all);
	}

	private boolean filtered() {
		return !this.query.text().isEmpty() || this.query.state().isPresent() || this.query.licence().isPresent();
	}

	private <E extends Enum<E>> Select<E> choice(String label, E[] values) {
		Select<E> select = new Select<>();
		select.setItems(values);
		select.setEmptySelectionAllowed(true);
		select.setEmptySelectionCaption(getTranslation(label));
		select.setAriaLabel(getTranslation(label));
		select.setItemLabelGenerator((value) -> Optional.ofNullable(value)
			.map((present) -> getTranslation(Words.key(present)))
			.orElse(getTranslation(label)));
		select.addClassName("filter");
		return select;
	}

}
