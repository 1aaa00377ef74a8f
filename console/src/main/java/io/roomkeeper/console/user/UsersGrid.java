package io.roomkeeper.console.user;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Marker;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.roster.ListedUser;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.roster.index.RosterQuery.Sort;
import io.roomkeeper.setting.resolution.Level;

/** A grid of people and their rooms. Rows load while the user scrolls. */
class UsersGrid extends Grid<ListedUser> {

	private static final List<String> NARROW = List.of("name", "status");

	private static final List<String> BESIDE = List.of("chosen", "name", "status");

	private final Reader reader = Reader.current();

	private int width = Widths.MEDIUM;

	private boolean beside;

	UsersGrid(Predicate<ListedUser> chosen, Consumer<ListedUser> choose, Consumer<ListedUser> show,
			Function<Level, String> cause) {
		super(50);
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("users.title"));
		setSelectionMode(SelectionMode.NONE);
		chosenColumn(chosen, choose);
		nameColumn(show);
		text("uid", (entry) -> entry.person().seen().uid().value()).setWidth("10rem");
		text("mail", (entry) -> entry.person().seen().mail().orElse("–")).setWidth("16rem").setFlexGrow(1);
		text("licence", (entry) -> getTranslation(TextKeys.key(entry.person().seen().licence()))).setWidth("6rem");
		digits("number", (room) -> room.pmi().grouped()).setWidth("7rem");
		statusColumn(cause);
		digits("last-used", (room) -> room.lastUsedOn().map(this.reader::date).orElse(getTranslation("users.never")))
			.setWidth("6.75rem");
		digits("expires", (room) -> this.reader.date(room.expiresOn())).setWidth("6.75rem");
		for (Sort sort : Sort.values()) {
			getColumnByKey(UsersQuery.word(sort)).setSortable(true);
		}
		addItemClickListener((click) -> {
			if (click.getColumn() == null || !"chosen".equals(click.getColumn().getKey())) {
				show.accept(click.getItem());
			}
		});
	}

	/**
	 * Hides columns that do not fit the window and shows the important values below the
	 * name.
	 */
	void fit(int windowWidth) {
		this.width = windowWidth;
		fit();
	}

	/** Narrows the grid for the details next to it, or restores its width. */
	void makeRoom(boolean details) {
		this.beside = details;
		fit();
	}

	private void fit() {
		boolean narrow = this.width < Widths.NARROW;
		List<String> few = narrow ? NARROW : BESIDE;
		getColumns().forEach((column) -> column.setVisible((!narrow && !this.beside) || few.contains(column.getKey())));
		if (this.width < Widths.MEDIUM) {
			getColumnByKey("mail").setVisible(false);
		}
		setClassName("narrow", narrow || this.beside);
	}

	/** Shows the sort order of a query. */
	void showOrder(RosterQuery query) {
		sort(List.of(new GridSortOrder<>(getColumnByKey(UsersQuery.word(query.sort())),
				query.ascending() ? SortDirection.ASCENDING : SortDirection.DESCENDING)));
	}

	/** Returns the query with the sort order of the grid. */
	RosterQuery inOrder(RosterQuery query) {
		List<GridSortOrder<ListedUser>> order = getSortOrder();
		return order.isEmpty() ? query.orderedBy(Sort.NAME, true)
				: query.orderedBy(sortOf(order.getFirst()), order.getFirst().getDirection() == SortDirection.ASCENDING);
	}

	private static Sort sortOf(GridSortOrder<ListedUser> order) {
		return List.of(Sort.values())
			.stream()
			.filter((sort) -> UsersQuery.word(sort).equals(order.getSorted().getKey()))
			.findFirst()
			.orElse(Sort.NAME);
	}

	private void chosenColumn(Predicate<ListedUser> chosen, Consumer<ListedUser> choose) {
		addColumn(LitRenderer.<ListedUser>of("""
				<input type="checkbox" class="choose" aria-label="${item.label}" .checked="${item.chosen}" \
				@change="${choose}" @click="${(e) => e.stopPropagation()}">""")
			.withProperty("label", (entry) -> getTranslation("users.select.one", entry.person().seen().displayName()))
			.withProperty("chosen", chosen::test)
			.withFunction("choose", choose::accept)).setKey("chosen").setWidth("3rem").setFlexGrow(0);
	}

	private void nameColumn(Consumer<ListedUser> show) {
		addColumn(LitRenderer.<ListedUser>of("""
				<div class="person"><a href="${item.path}" router-ignore @click="${(e) => {
				  if (!e.ctrlKey && !e.metaKey && !e.shiftKey) { e.preventDefault(); e.stopPropagation(); show(); }
				}}">${item.name}</a>\
				<span class="under digits">${item.under}</span></div>""")
			.withProperty("path", (entry) -> ConsoleRoutes.user(PersonRef.of(entry.person())))
			.withProperty("name", (entry) -> entry.person().seen().displayName())
			.withProperty("under",
					(entry) -> entry.room()
						.map((room) -> room.pmi().grouped())
						.orElse(entry.person().seen().uid().value()))
			.withFunction("show", show::accept)).setKey("name")
			.setHeader(getTranslation("users.column.name"))
			.setWidth("9rem")
			.setFlexGrow(2);
	}

	private void statusColumn(Function<Level, String> cause) {
		addColumn(Marker.renderer((ListedUser entry) -> Optional.of(Marker.looks(entry.status())), "")).setKey("status")
			.setHeader(getTranslation("users.column.status"))
			.setTooltipGenerator((entry) -> entry.disabledBy()
				.map((level) -> getTranslation("users.disabledBy", cause.apply(level)))
				.orElse(null))
			.setWidth("8.5rem")
			.setFlexGrow(0);
	}

	private Column<ListedUser> text(String key, Function<ListedUser, String> value) {
		return addColumn(value::apply).setKey(key)
			.setHeader(getTranslation("users.column." + key))
			.setTooltipGenerator(value::apply)
			.setFlexGrow(0);
	}

	private Column<ListedUser> digits(String key, Function<PersonalRoom, String> value) {
		return addColumn((entry) -> Optional.of(entry).flatMap(ListedUser::room).map(value).orElse("–")).setKey(key)
			.setHeader(getTranslation("users.column." + key))
			.setPartNameGenerator((entry) -> "digits")
			.setFlexGrow(0);
	}

}
