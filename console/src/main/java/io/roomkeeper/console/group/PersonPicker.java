package io.roomkeeper.console.group;

import java.util.List;
import java.util.function.Consumer;

import com.vaadin.flow.component.combobox.ComboBox;

import io.roomkeeper.console.component.Icon;
import io.roomkeeper.directory.Person;

/**
 * Finds a person by name, uid or mail while one types, and empties itself for the next.
 */
class PersonPicker extends ComboBox<Person> {

	PersonPicker(Source source, Consumer<Person> chosen) {
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

	/** Where people are found. */
	@FunctionalInterface
	interface Source {

		/** A part of those who match, by name. */
		List<Person> find(String text, int offset, int limit);

	}

}
