package io.roomkeeper.console.setting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import io.roomkeeper.console.component.ConsoleRoutes;
import io.roomkeeper.console.component.Widths;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;

/** A grid of a set of people. Rows load while the user scrolls. */
public class PeopleSetGrid extends Grid<Person> {

	public PeopleSetGrid(People people, PeopleSet shown) {
		super(50);
		addThemeVariants(GridVariant.NO_BORDER);
		addClassName("list");
		setAriaLabel(getTranslation("users.title"));
		setSelectionMode(SelectionMode.NONE);
		addColumn(LitRenderer.<Person>of(
				"""
						<div class="person"><a href="${item.path}">${item.name}</a><span class="under">${item.uid}</span></div>""")
			.withProperty("path", (person) -> ConsoleRoutes.user(PersonRef.of(person)))
			.withProperty("name", (person) -> person.seen().displayName())
			.withProperty("uid", (person) -> person.seen().uid().value()))
			.setHeader(getTranslation("users.column.name"))
			.setFlexGrow(2);
		addColumn((person) -> person.seen().uid().value()).setKey("uid").setHeader(getTranslation("users.column.uid"));
		addColumn((person) -> person.seen().mail().orElse("–")).setKey("mail")
			.setHeader(getTranslation("users.column.mail"))
			.setFlexGrow(2);
		addColumn((person) -> getTranslation(TextKeys.key(person.seen().licence()))).setKey("licence")
			.setHeader(getTranslation("users.column.licence"));
		setItems((query) -> load(people, shown.slice(query.getOffset(), query.getLimit())), (query) -> shown.size());
		Widths.watch(this, (width) -> {
			boolean narrow = width < Widths.NARROW;
			List.of("uid", "mail", "licence").forEach((key) -> getColumnByKey(key).setVisible(!narrow));
			setClassName("narrow", narrow);
		});
	}

	private static Stream<Person> load(People people, List<PersonId> ids) {
		Map<PersonId, Person> found = people.all(ids);
		return ids.stream().map(found::get).filter(Objects::nonNull);
	}

}
