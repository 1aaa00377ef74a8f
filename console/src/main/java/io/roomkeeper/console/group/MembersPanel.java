package io.roomkeeper.console.group;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.component.ActionButton;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.PeopleGrid;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.catalog.SettingCatalog;

/** The members of a group. Members of a local group can be added and removed here. */
class MembersPanel extends Panel {

	private final TextField search = new TextField();

	private final Select<Boolean> nested = new Select<>();

	private final Span count = new Span();

	private final transient GroupQueries queries;

	private final transient LocalMembers localMembers;

	private final transient PeoplePages pages;

	private final transient SettingCatalog catalog;

	private final transient CurrentActor actor;

	private final transient Group group;

	private final transient Runnable changed;

	private transient PeopleSet shown = PeopleSet.NOBODY;

	private final PeopleGrid grid;

	MembersPanel(GroupQueries queries, LocalMembers localMembers, PeoplePages pages, SettingCatalog catalog,
			CurrentActor actor, Group group, Runnable changed) {
		super(title());
		this.queries = queries;
		this.localMembers = localMembers;
		this.pages = pages;
		this.catalog = catalog;
		this.actor = actor;
		this.group = group;
		this.changed = changed;
		this.grid = new PeopleGrid(title(), actor.hasAny(Role.ADMIN, Role.HELPDESK));
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(search(), this.nested, this.count);
		tools.addClassName("tools");
		nested();
		if (localMembers.mayChange(actor.get(), group)) {
			offerChanges();
		}
		else if (group.fromDirectory()) {
			Paragraph note = new Paragraph(getTranslation("group.members.directory"));
			note.addClassNames("secondary", "note");
			add(note);
		}
		this.grid.setItems(DataProvider.fromCallbacks(
				(rows) -> queries.page(actor.get(), group.id(), this.shown, rows.getOffset(), rows.getLimit()).stream(),
				(rows) -> this.shown.size()));
		this.grid.setEmptyStateComponent(new EmptyState(Icon.USERS, getTranslation("group.members.none.title"),
				getTranslation("group.members.none.text")));
		Widths.watch(this.grid, this.grid::fit);
		add(tools, this.grid);
		refresh();
	}

	private static String title() {
		return UI.getCurrent().getTranslation("group.members.title");
	}

	private TextField search() {
		this.search.setPlaceholder(getTranslation("people.search.placeholder"));
		this.search.setAriaLabel(getTranslation("group.members.search"));
		this.search.setPrefixComponent(Icon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setMaxLength(200);
		this.search.addClassName("grow");
		this.search.addValueChangeListener((change) -> refresh());
		return this.search;
	}

	private void nested() {
		this.nested.setItems(true, false);
		this.nested.setAriaLabel(getTranslation("group.members.which"));
		this.nested
			.setItemLabelGenerator((all) -> getTranslation(all ? "group.members.nested" : "group.members.direct"));
		this.nested.setValue(true);
		this.nested.addClassNames("filter", "long");
		this.nested.addValueChangeListener((change) -> refresh());
	}

	private void offerChanges() {
		Button add = new ActionButton(getTranslation("group.members.add"), Icon.PLUS.create(),
				(click) -> new MembershipDialog(this.localMembers, this.pages, this.catalog, this.actor, this.group,
						true, this.changed)
					.open());
		Button remove = new ActionButton(getTranslation("group.members.remove"),
				(click) -> new MembershipDialog(this.localMembers, this.pages, this.catalog, this.actor, this.group,
						false, this.changed)
					.open());
		remove.addThemeVariants(ButtonVariant.TERTIARY);
		Div buttons = new Div(remove, add);
		buttons.addClassName("buttons");
		aside(buttons);
		this.grid.addColumn(LitRenderer.<Person>of("""
				<vaadin-button theme="tertiary small" aria-label="${item.label}" title="${item.label}" \
				@click="${remove}"><vaadin-icon class="icon" aria-hidden="true" src="symbols.svg" symbol="close">\
				</vaadin-icon></vaadin-button>""")
			.withProperty("label", (person) -> getTranslation("group.members.remove.one", person.seen().displayName()))
			.withFunction("remove", (person) -> {
				MembershipDialog dialog = new MembershipDialog(this.localMembers, this.pages, this.catalog, this.actor,
						this.group, false, this.changed);
				dialog.propose(person);
				dialog.open();
			}))
			.setKey("remove")
			.setHeader(getTranslation("group.members.remove.header"))
			.setWidth("6rem")
			.setFlexGrow(0);
	}

	private void refresh() {
		this.shown = this.queries.members(this.actor.get(), this.group.id(), this.nested.getValue(),
				this.search.getValue());
		this.count.setText(
				getTranslation("group.members.count", this.shown.size(), Reader.current().number(this.shown.size())));
		this.grid.getDataProvider().refreshAll();
	}

}
