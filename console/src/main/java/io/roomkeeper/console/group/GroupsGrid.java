package io.roomkeeper.console.group;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.dom.DomEvent;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.groupadmin.GroupLine;

/**
 * The groups by priority. The user moves a row by drag and drop, with Alt and an arrow
 * key, or with its button.
 */
class GroupsGrid extends Grid<GroupLine> {

	private static final List<String> NARROW = List.of("priority", "name", "members", "move");

	private static final String FOCUSED = "element.getEventContext(event).item?.key";

	private final Reader reader = Reader.current();

	private Optional<GroupLine> dragged = Optional.empty();

	GroupsGrid() {
		super(50);
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("groups.title"));
		setSelectionMode(SelectionMode.NONE);
		count("priority", (line) -> line.group().priority()).setTextAlign(ColumnTextAlign.START).setWidth("7rem");
		nameColumn();
		addColumn((line) -> getTranslation(line.group().fromDirectory() ? "groups.directory" : "groups.local"))
			.setKey("kind")
			.setHeader(getTranslation("groups.column.kind"))
			.setWidth("9rem")
			.setFlexGrow(0);
		count("direct", GroupLine::direct).setWidth("8rem");
		count("members", GroupLine::members).setWidth("8rem");
		count("settings", GroupLine::settings).setWidth("8rem");
		addItemClickListener((click) -> UI.getCurrent().navigate(GroupPaths.of(click.getItem().group().id())));
	}

	/**
	 * Lets the user move rows.
	 * @param mover receives a group and its new priority
	 * @param asker receives a group whose new priority must be asked for
	 */
	void setMover(BiConsumer<GroupLine, Integer> mover, Consumer<GroupLine> asker) {
		addColumn(LitRenderer
			.<GroupLine>of(
					"""
							<vaadin-button theme="tertiary small" aria-label="${item.label}" title="${item.label}" @click="${move}">\
							<vaadin-icon class="icon" aria-hidden="true" src="symbols.svg" symbol="move"></vaadin-icon>\
							</vaadin-button>""")
			.withProperty("label", (line) -> getTranslation("groups.move.label", line.group().name()))
			.withFunction("move", asker::accept)).setKey("move")
			.setHeader(getTranslation("groups.column.move"))
			.setTextAlign(ColumnTextAlign.CENTER)
			.setWidth("5rem")
			.setFlexGrow(0);
		setRowsDraggable(true);
		addDragStartListener((start) -> {
			this.dragged = start.getDraggedItems().stream().findFirst();
			setDropMode(GridDropMode.BETWEEN);
		});
		addDragEndListener((end) -> setDropMode(null));
		addDropListener((drop) -> this.dragged.ifPresent((line) -> drop.getDropTargetItem()
			.ifPresent((target) -> mover.accept(line, place(line, target, drop.getDropLocation())))));
		getElement().addEventListener("keydown", (event) -> pressed(event, mover))
			.setFilter("event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')")
			.preventDefault()
			.addEventData(FOCUSED)
			.addEventData("event.key");
	}

	private void pressed(DomEvent event, BiConsumer<GroupLine, Integer> mover) {
		String key = event.getEventData().path(FOCUSED).asString("");
		int step = event.getEventData().path("event.key").asString("").equals("ArrowUp") ? -1 : 1;
		if (!key.isEmpty()) {
			GroupLine line = getDataCommunicator().getKeyMapper().get(key);
			mover.accept(line, line.group().priority() + step);
		}
	}

	private static int place(GroupLine line, GroupLine target, GridDropLocation where) {
		int place = target.group().priority() + (where == GridDropLocation.BELOW ? 1 : 0);
		return (place > line.group().priority()) ? place - 1 : place;
	}

	/** Hides columns that do not fit the window. */
	void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		getColumns().forEach((column) -> column.setVisible(!narrow || NARROW.contains(column.getKey())));
		getColumnByKey("priority").setWidth(narrow ? "3.25rem" : "7rem");
		getColumnByKey("name").setWidth(narrow ? "8rem" : "10rem");
		Optional.ofNullable(getColumnByKey("move")).ifPresent((move) -> move.setWidth(narrow ? "4rem" : "5rem"));
		getColumnByKey("priority").setHeader(getTranslation(narrow ? "groups.column.place" : "groups.column.priority"));
		getColumnByKey("members").setWidth(narrow ? "5.5rem" : "8rem");
		setClassName("narrow", narrow);
	}

	private void nameColumn() {
		addColumn(LitRenderer.<GroupLine>of("""
				<div class="person"><a href="${item.path}">${item.name}</a>\
				<span class="under">${item.kind}</span></div>""")
			.withProperty("path", (line) -> GroupPaths.of(line.group().id()))
			.withProperty("name", (line) -> line.group().name())
			.withProperty("kind",
					(line) -> getTranslation(line.group().fromDirectory() ? "groups.directory" : "groups.local")))
			.setKey("name")
			.setHeader(getTranslation("groups.column.name"))
			.setWidth("10rem")
			.setFlexGrow(2);
	}

	private Column<GroupLine> count(String key, ToIntFunction<GroupLine> value) {
		return addColumn((line) -> this.reader.number(value.applyAsInt(line))).setKey(key)
			.setHeader(getTranslation("groups.column." + key))
			.setPartNameGenerator((line) -> "digits")
			.setTextAlign(ColumnTextAlign.END)
			.setFlexGrow(0);
	}

}
