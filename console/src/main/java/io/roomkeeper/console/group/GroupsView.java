package io.roomkeeper.console.group;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.AddressBar;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Page;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.groupadmin.GroupLine;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalGroups;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.setting.catalog.SettingCatalog;
import jakarta.annotation.security.PermitAll;

/**
 * All groups by priority, with their counts. Users can search, move and create groups.
 * Group administrators see only their groups.
 */
@Route("groups")
@PermitAll
class GroupsView extends Page implements BeforeEnterObserver {

	private static final int LONGEST = 200;

	private final TextField search = new TextField();

	private final Select<Kind> kind = new Select<>();

	private final Span count = new Span();

	private final GroupsGrid grid = new GroupsGrid();

	private final transient AddressBar address = new AddressBar();

	private final transient GroupQueries queries;

	private final transient GroupOrder order;

	private final transient LocalGroups localGroups;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private transient List<GroupLine> lines = List.of();

	private boolean reading;

	GroupsView(GroupQueries queries, GroupOrder order, LocalGroups localGroups, PeoplePages pages,
			SettingCatalog catalog, CurrentActor actor) {
		this.queries = queries;
		this.order = order;
		this.localGroups = localGroups;
		this.pages = pages;
		this.catalog = catalog;
		this.actor = actor;
		addClassName("fills");
		setHeading(getTranslation("groups.title"));
		boolean admin = actor.hasAny(Role.ADMIN);
		setLead(getTranslation(admin ? "groups.lead" : "groups.lead.reader"));
		if (admin) {
			Button create = new ActionButton(getTranslation("groups.create"),
					(click) -> new CreateGroupDialog(order, localGroups, actor).open());
			create.addThemeVariants(ButtonVariant.PRIMARY);
			setActions(create);
			this.grid.setMover(this::move, (line) -> move(line, line.group().priority()));
		}
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(search(), kind(), this.count);
		tools.addClassName("tools");
		Widths.watch(this.grid, this.grid::fit);
		add(tools, this.grid);
	}

	private TextField search() {
		this.search.setPlaceholder(getTranslation("groups.search.placeholder"));
		this.search.setAriaLabel(getTranslation("groups.search.label"));
		this.search.setPrefixComponent(Icon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setMaxLength(LONGEST);
		this.search.addClassName("grow");
		this.search.addValueChangeListener((change) -> changed());
		return this.search;
	}

	private Select<Kind> kind() {
		this.kind.setItems(Kind.values());
		this.kind.setAriaLabel(getTranslation("groups.column.kind"));
		this.kind.setItemLabelGenerator((one) -> getTranslation("groups.kind." + one.name()));
		this.kind.setValue(Kind.ALL);
		this.kind.addClassName("filter");
		this.kind.addValueChangeListener((change) -> changed());
		return this.kind;
	}

	@Override
	public void beforeEnter(BeforeEnterEvent event) {
		if (!this.queries.opensTo(this.actor.get())) {
			event.rerouteToError(AccessDeniedException.class);
			return;
		}
		QueryParameters query = event.getLocation().getQueryParameters();
		this.address.entered(event.getLocation());
		this.reading = true;
		this.search.setValue(query.getSingleParameter("q").filter((text) -> text.length() <= LONGEST).orElse(""));
		this.kind.setValue(query.getSingleParameter("kind").map(Kind::of).orElse(Kind.ALL));
		this.reading = false;
		load();
		if (query.getParameters().containsKey("new") && this.actor.hasAny(Role.ADMIN)) {
			new CreateGroupDialog(this.order, this.localGroups, this.actor).open();
		}
	}

	private void load() {
		this.lines = this.queries.lines(this.actor.get());
		refresh();
	}

	private void changed() {
		if (this.reading) {
			return;
		}
		Map<String, String> query = new LinkedHashMap<>();
		if (!this.search.isEmpty()) {
			query.put("q", this.search.getValue());
		}
		if (this.kind.getValue() != Kind.ALL) {
			query.put("kind", this.kind.getValue().name().toLowerCase(Locale.ROOT));
		}
		this.address.write("groups", QueryParameters.simple(query));
		refresh();
	}

	private void refresh() {
		String asked = this.search.getValue().strip().toLowerCase(Locale.ROOT);
		List<GroupLine> shown = this.lines.stream()
			.filter((line) -> line.group().name().toLowerCase(Locale.ROOT).contains(asked))
			.filter((line) -> this.kind.getValue().holds(line))
			.toList();
		this.grid.setItems(shown);
		this.grid.setEmptyStateComponent(new EmptyState(Icon.GROUP, getTranslation("groups.none.title"),
				getTranslation(this.lines.isEmpty() ? "groups.empty.text" : "groups.none.text")));
		this.count.setText(getTranslation("groups.count", shown.size(), Reader.current().number(shown.size())));
	}

	private void move(GroupLine line, int place) {
		if (place >= 1 && place <= this.lines.size()) {
			new MoveDialog(this.order, this.pages, this.catalog, this.actor, line.group(), place, this.lines.size(),
					this::load)
				.open();
		}
	}

	private enum Kind {

		ALL, DIRECTORY, LOCAL;

		static Kind of(String word) {
			return switch (word) {
				case "directory" -> DIRECTORY;
				case "local" -> LOCAL;
				default -> ALL;
			};
		}

		boolean holds(GroupLine line) {
			return this == ALL || line.group().fromDirectory() == (this == DIRECTORY);
		}

	}

}
