package io.roomkeeper.console.user;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;

import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Reader;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.component.Words;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntry;
import io.roomkeeper.room.RosterQuery;
import io.roomkeeper.room.RosterQuery.Sort;

/** People and their rooms in rows; rows are loaded as one scrolls. */
class UsersGrid extends Grid<RosterEntry> {

	private static final List<String> NARROW = List.of("name", "state");

	private final Reader reader = Reader.current();

	UsersGrid() {
		super(50);
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("users.title"));
		setSelectionMode(SelectionMode.NONE);
		nameColumn();
		text("uid", (entry) -> entry.person().seen().uid().value()).setWidth("9.5rem");
		text("mail", (entry) -> entry.person().seen().mail().orElse("–")).setWidth("16rem").setFlexGrow(1);
		text("licence", (entry) -> getTranslation(Words.key(entry.person().seen().licence()))).setWidth("6.5rem");
		digits("number", (room) -> room.pmi().grouped()).setWidth("8rem");
		stateColumn();
		digits("last-used", (room) -> room.lastUsedOn().map(this.reader::date).orElse(getTranslation("users.never")))
			.setWidth("8rem");
		digits("expires", (room) -> this.reader.date(room.expiresOn())).setWidth("8rem");
		for (Sort sort : Sort.values()) {
			getColumnByKey(UsersQuery.word(sort)).setSortable(true);
		}
		addItemClickListener((click) -> UI.getCurrent().navigate(path(click.getItem())));
	}

	/**
	 * Leaves out columns that a window has no room for; what matters moves under the
	 * name.
	 */
	void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		getColumns().forEach((column) -> column.setVisible(!narrow || NARROW.contains(column.getKey())));
		if (width < Widths.MEDIUM) {
			getColumnByKey("mail").setVisible(false);
		}
		setClassName("narrow", narrow);
		setClassName("medium", !narrow && width < Widths.MEDIUM);
	}

	/** Shows by which column the rows are in order. */
	void showOrder(RosterQuery query) {
		sort(List.of(new GridSortOrder<>(getColumnByKey(UsersQuery.word(query.sort())),
				query.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
	}

	/** The column by which one wants the rows in order. */
	static Sort sortOf(GridSortOrder<RosterEntry> order) {
		return List.of(Sort.values())
			.stream()
			.filter((sort) -> UsersQuery.word(sort).equals(order.getSorted().getKey()))
			.findFirst()
			.orElse(Sort.NAME);
	}

	private void nameColumn() {
		addColumn(LitRenderer.<RosterEntry>of("""
				<div class="person"><a href="${item.path}">${item.name}</a>\
				<span class="under digits">${item.under}</span>\
				<span class="mail">${item.mail}</span></div>""")
			.withProperty("path", UsersGrid::path)
			.withProperty("name", (entry) -> entry.person().seen().displayName())
			.withProperty("under",
					(entry) -> entry.room()
						.map((room) -> room.pmi().grouped())
						.orElse(entry.person().seen().uid().value()))
			.withProperty("mail", (entry) -> entry.person().seen().mail().orElse("–"))).setKey("name")
			.setHeader(getTranslation("users.column.name"))
			.setWidth("12rem")
			.setFlexGrow(2);
	}

	private void stateColumn() {
		addColumn(Marker.renderer((RosterEntry entry) -> entry.room().map(PersonalRoom::state).map(Marker::looks),
				getTranslation("users.noRoom")))
			.setKey("state")
			.setHeader(getTranslation("users.column.state"))
			.setWidth("7rem")
			.setFlexGrow(0);
	}

	private Column<RosterEntry> text(String key, Function<RosterEntry, String> value) {
		return addColumn(value::apply).setKey(key)
			.setHeader(getTranslation("users.column." + key))
			.setTooltipGenerator(value::apply)
			.setFlexGrow(0);
	}

	private Column<RosterEntry> digits(String key, Function<PersonalRoom, String> value) {
		return addColumn((entry) -> Optional.of(entry).flatMap(RosterEntry::room).map(value).orElse("–")).setKey(key)
			.setHeader(getTranslation("users.column." + key))
			.setPartNameGenerator((entry) -> "digits")
			.setFlexGrow(0);
	}

	private static String path(RosterEntry entry) {
		return UserView.path(entry.person().seen().uid());
	}

}
