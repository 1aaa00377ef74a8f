package io.roomkeeper.console.group;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.person.Person;

/**
 * Finds a person by name, uid or mail address as the user types, and clears after each
 * selection.
 */
public class PersonPicker extends ComboBox<Person> {

	/**
	 * @param chosen receives each person who is chosen
	 */
	public PersonPicker(Source source, Consumer<Person> chosen) {
		setPlaceholder(getTranslation("people.search.placeholder"));
		setPrefixComponent(Icon.SEARCH.create());
		setClearButtonVisible(true);
		setWidthFull();
		setItemLabelGenerator((person) -> person.seen().displayName() + " · " + person.seen().uid().value());
		setItemsWithFilterConverter(
				(query) -> source.find(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream(),
				(text) -> text.substring(0, Math.min(text.length(), 200)));
		addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				Person person = change.getValue();
				clear();
				chosen.accept(person);
			}
		});
	}

	/** The source of people. */
	@FunctionalInterface
	public interface Source {

		/** Returns one page of the matching people, by name. */
		List<Person> find(String text, int offset, int limit);

	}

}
