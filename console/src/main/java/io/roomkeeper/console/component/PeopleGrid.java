package io.roomkeeper.console.component;

import java.util.List;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableFunction;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;

/** A grid of people with links to their pages. Rows load while the user scrolls. */
public class PeopleGrid extends Grid<Person> {

	private static final String ROW = """
			<div class="person"><a href="${item.path}">${item.name}</a>\
			<span class="under">${item.uid}</span></div>""";

	private static final String PLAIN = """
			<div class="person"><span class="strong">${item.name}</span>\
			<span class="under">${item.uid}</span></div>""";

	/**
	 * @param label the accessible label of the grid
	 * @param linked whether names link to people's pages
	 */
	public PeopleGrid(String label, boolean linked) {
		this(label, linked, (person) -> ConsoleRoutes.user(PersonRef.of(person)));
	}

	/**
	 * @param label the accessible label of the grid
	 * @param path returns the link target of a name
	 */
	public PeopleGrid(String label, SerializableFunction<Person, String> path) {
		this(label, true, path);
	}

	private PeopleGrid(String label, boolean linked, SerializableFunction<Person, String> path) {
		super(50);
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("items");
		setAriaLabel(label);
		setSelectionMode(SelectionMode.NONE);
		addColumn(LitRenderer.<Person>of(linked ? ROW : PLAIN)
			.withProperty("path", path::apply)
			.withProperty("name", (person) -> person.seen().displayName())
			.withProperty("uid", (person) -> person.seen().uid().value())).setKey("name")
			.setHeader(getTranslation("users.column.name"))
			.setWidth("10rem")
			.setFlexGrow(2);
		addColumn((person) -> person.seen().uid().value()).setKey("uid")
			.setHeader(getTranslation("users.column.uid"))
			.setWidth("9rem")
			.setFlexGrow(1);
		addColumn((person) -> person.seen().mail().orElse("–")).setKey("mail")
			.setHeader(getTranslation("users.column.mail"))
			.setWidth("14rem")
			.setFlexGrow(1);
	}

	/** Hides columns that do not fit the window. */
	public void fit(int width) {
		boolean narrow = width < Widths.NARROW;
		List.of("uid", "mail").forEach((key) -> getColumnByKey(key).setVisible(!narrow));
		if (width < Widths.MEDIUM) {
			getColumnByKey("mail").setVisible(false);
		}
		setClassName("narrow", narrow);
	}

}
