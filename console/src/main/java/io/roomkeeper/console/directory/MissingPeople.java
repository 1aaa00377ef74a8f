package io.roomkeeper.console.directory;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.EmptyState;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.overview.DirectoryInspection;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** The people who are marked as missing, and since when. */
class MissingPeople extends Panel {

	private final Reader reader = Reader.current();

	MissingPeople(DirectoryInspection inspection, CurrentActor actor) {
		super(UI.getCurrent()
			.getTranslation("directory.missing", Reader.current().number(inspection.countMissing(actor.get()))));
		Grid<Person> grid = new Grid<>(50);
		grid.addThemeVariants(GridVariant.NO_BORDER);
		grid.addClassNames("list", "items");
		grid.setAriaLabel(getTranslation("directory.missing", ""));
		grid.setSelectionMode(Grid.SelectionMode.NONE);
		grid.addColumn(LitRenderer.<Person>of("<a href=\"${item.path}\">${item.name}</a>")
			.withProperty("path", (person) -> ConsoleRoutes.user(PersonRef.of(person)))
			.withProperty("name", (person) -> person.seen().displayName()))
			.setHeader(getTranslation("directory.missing.name"))
			.setWidth("10rem")
			.setFlexGrow(2);
		Grid.Column<Person> uid = grid.addColumn((person) -> person.seen().uid().value())
			.setHeader(getTranslation("directory.missing.uid"))
			.setWidth("9rem")
			.setFlexGrow(1);
		grid.addColumn((person) -> person.missingSince().map(this.reader::moment).orElse(""))
			.setHeader(getTranslation("directory.missing.since"))
			.setPartNameGenerator((person) -> "digits")
			.setWidth("11rem")
			.setFlexGrow(0);
		grid.setEmptyStateComponent(new EmptyState(Icon.CHECK, getTranslation("directory.missing.none.title"),
				getTranslation("directory.missing.none.text")));
		grid.setItems((rows) -> inspection.missing(actor.get(), rows.getOffset(), rows.getLimit()).stream());
		Widths.watch(grid, (width) -> uid.setVisible(width >= Widths.NARROW));
		add(grid);
	}

}
