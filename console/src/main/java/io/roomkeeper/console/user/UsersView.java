package io.roomkeeper.console.user;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.roomkeeper.console.change.planning.RoomPlanning;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.DownloadLink;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.LevelText;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.UserExport;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.index.RosterQuery;
import jakarta.annotation.security.RolesAllowed;

/**
 * The list of people and their rooms, with search, filters, sorting, details and
 * selection. The URL contains the query.
 */
@Route("users")
@RolesAllowed({ "ADMIN", "HELPDESK" })
class UsersView extends Page implements BeforeEnterObserver {

	private final Span count = new Span();

	private final UsersFilters filters;

	private final SelectionBar bar;

	private final UsersGrid grid;

	private final UserSidePanel beside;

	private final DownloadLink export;

	private final transient AddressBar address = new AddressBar();

	private final transient UserList users;

	private final transient CurrentActor actor;

	private RosterQuery query = RosterQuery.matching("");

	private Optional<PersonRef> shown = Optional.empty();

	private Selection selection = Selection.NOBODY;

	private int matching;

	private boolean reading;

	UsersView(UserList users, UserExport export, Groups groups, UserPanels panels, RoomPlanning planning,
			CurrentActor actor) {
		this.users = users;
		this.actor = actor;
		this.bar = new SelectionBar(planning.mayPlan(), () -> choose(Selection.ALL), () -> choose(Selection.NOBODY),
				new SelectionBar.Plans(
						() -> planning.reissue(this.query, this.selection, this.selection.size(this.matching),
								selectionText()),
						() -> planning.passcodes(this.query, this.selection, this.selection.size(this.matching),
								selectionText()),
						() -> planning.withdrawLinks(this.query, this.selection, this.selection.size(this.matching),
								selectionText())));
		this.filters = new UsersFilters(groups, this::changed);
		this.beside = new UserSidePanel(panels, () -> look(Optional.empty()));
		this.grid = new UsersGrid((entry) -> this.selection.contains(entry.person().id()),
				(entry) -> choose(this.selection.toggled(entry.person().id())),
				(entry) -> look(Optional.of(PersonRef.of(entry.person()))),
				(level) -> LevelText.of(level, (id) -> groups.find(id).map(Group::name).orElse("")));
		addClassName("fills");
		setHeading(getTranslation("users.title"));
		setLead(getTranslation("users.lead"));
		this.export = exportLink(export);
		setActions(this.export);
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div line = new Div(this.bar, this.count);
		line.addClassName("list-line");
		this.grid.setItems(new CallbackDataProvider<ListedUser, Void>(
				(rows) -> this.users.page(this.actor.get(), this.query, rows.getOffset(), rows.getLimit()).stream(),
				(rows) -> counted(), (entry) -> entry.person().id()));
		this.grid.addSortListener((sorted) -> changed());
		Widths.watch(this.grid, this.grid::fit);
		Div both = new Div(this.grid, this.beside);
		both.addClassName("master-detail");
		add(this.filters, line, both);
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		this.address.entered(event.getLocation());
		UsersQuery asked = UsersQuery.read(event.getLocation().getQueryParameters());
		this.query = asked.query();
		this.reading = true;
		this.filters.show(this.query);
		this.grid.showOrder(this.query);
		this.reading = false;
		refresh();
		show(asked.shown());
	}

	private void changed() {
		if (this.reading) {
			return;
		}
		this.query = this.grid.inOrder(this.filters.query());
		this.selection = Selection.NOBODY;
		writeAddress();
		refresh();
	}

	private void look(Optional<PersonRef> person) {
		show(person);
		writeAddress();
	}

	private void show(Optional<PersonRef> person) {
		this.shown = person;
		person.ifPresentOrElse(this.beside::show, this.beside::hide);
		this.grid.makeRoom(person.isPresent());
	}

	private void choose(Selection chosen) {
		this.selection = chosen;
		this.bar.show(chosen, this.matching);
		labelExport();
		this.grid.getDataProvider().refreshAll();
	}

	private void writeAddress() {
		this.address.write("users", new UsersQuery(this.query, this.shown).parameters());
	}

	private void refresh() {
		this.grid.setEmptyStateComponent(nothing());
		this.grid.getDataProvider().refreshAll();
	}

	private int counted() {
		this.matching = this.users.count(this.actor.get(), this.query);
		this.count.setText(getTranslation(this.query.isOfEverybody() ? "users.count.all" : "users.count.matching",
				this.matching, Reader.current().number(this.matching)));
		this.bar.show(this.selection, this.matching);
		labelExport();
		return this.matching;
	}

	/**
	 * Returns the link that exports the selected people, or all matches if nobody is
	 * selected.
	 */
	private DownloadLink exportLink(UserExport export) {
		DownloadLink link = new DownloadLink("users", "", (out) -> export.write(this.actor.get(), this.query,
				this.selection.equals(Selection.NOBODY) ? Selection.ALL : this.selection, out));
		link.setTitle(getTranslation("users.export.help"));
		link.addClassName("button-link");
		return link;
	}

	/** Returns the query and the selection as people read them. */
	private String selectionText() {
		String text = new UsersQuery(this.query, Optional.empty()).parameters().getQueryString();
		String matches = text.isEmpty() ? "all" : URLDecoder.decode(text, StandardCharsets.UTF_8).replace('&', ' ');
		return this.selection.equals(Selection.ALL) ? matches
				: getTranslation("change.selected", this.selection.size(this.matching), matches);
	}

	private void labelExport() {
		boolean chosen = !this.selection.equals(Selection.NOBODY);
		int people = chosen ? this.selection.size(this.matching) : this.matching;
		this.export.setVisible(people > 0);
		this.export.setLabel(getTranslation(chosen ? "users.export.chosen" : "users.export", people,
				Reader.current().number(people)));
	}

	private EmptyState nothing() {
		if (this.query.isOfEverybody()) {
			return new EmptyState(Icon.USERS, getTranslation("users.empty.title"), getTranslation("users.empty.text"));
		}
		Button all = new ActionButton(getTranslation("users.nothing.clear"), (click) -> {
			this.filters.show(RosterQuery.matching(""));
			changed();
		});
		return new EmptyState(Icon.SEARCH, getTranslation("users.nothing.title"), getTranslation("users.nothing.text"),
				all);
	}

}
