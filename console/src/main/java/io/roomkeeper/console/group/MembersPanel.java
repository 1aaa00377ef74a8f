package io.roomkeeper.console.group;

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
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.Group;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;

/** The members of a group. Members of a local group can be added and removed here. */
class MembersPanel extends Panel {

	private final TextField search = new TextField();

	private final Select<Boolean> nested = new Select<>();

	private final Span count = new Span();

	private final transient GroupServices services;

	private final transient Group group;

	private final transient Runnable changed;

	private transient PeopleSet shown = PeopleSet.NOBODY;

	private final PeopleGrid grid;

	MembersPanel(GroupServices services, Group group, Runnable changed) {
		super(title());
		this.services = services;
		this.group = group;
		this.changed = changed;
		this.grid = new PeopleGrid(title(), services.actor().hasAny(Role.ADMIN, Role.HELPDESK));
		this.count.addClassNames("count", "digits");
		this.count.getElement().setAttribute("role", "status");
		Div tools = new Div(search(), this.nested, this.count);
		tools.addClassName("tools");
		nested();
		if (services.members().mayChange(services.actor().get(), group)) {
			offerChanges();
		}
		else if (group.fromDirectory()) {
			Paragraph note = new Paragraph(getTranslation("group.members.directory"));
			note.addClassNames("secondary", "note");
			add(note);
		}
		this.grid.setItems(DataProvider.fromCallbacks((rows) -> services.book()
			.page(services.actor().get(), group.id(), this.shown, rows.getOffset(), rows.getLimit())
			.stream(), (rows) -> this.shown.size()));
		this.grid.setEmptyStateComponent(new EmptyState(Icon.USERS, getTranslation("group.members.none.title"),
				getTranslation("group.members.none.text")));
		Widths.watch(this.grid, this.grid::fit);
		add(tools, this.grid);
		refresh();
	}

	private static String title() {
		return com.vaadin.flow.component.UI.getCurrent().getTranslation("group.members.title");
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
		this.nested.addClassName("filter");
		this.nested.addValueChangeListener((change) -> refresh());
	}

	private void offerChanges() {
		Button add = new ActionButton(getTranslation("group.members.add"), Icon.PLUS.create(),
				(click) -> new MembershipDialog(this.services, this.group, true, this.changed).open());
		Button remove = new ActionButton(getTranslation("group.members.remove"),
				(click) -> new MembershipDialog(this.services, this.group, false, this.changed).open());
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
				MembershipDialog dialog = new MembershipDialog(this.services, this.group, false, this.changed);
				dialog.propose(person);
				dialog.open();
			}))
			.setKey("remove")
			.setHeader(getTranslation("group.members.remove.header"))
			.setWidth("6rem")
			.setFlexGrow(0);
	}

	private void refresh() {
		this.shown = this.services.book()
			.members(this.services.actor().get(), this.group.id(), this.nested.getValue(), this.search.getValue());
		this.count.setText(
				getTranslation("group.members.count", this.shown.size(), Reader.current().number(this.shown.size())));
		this.grid.getDataProvider().refreshAll();
	}

}
