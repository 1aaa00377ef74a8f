package io.roomkeeper.console.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.PeopleQueryResult;

/** The filters of the list of people: value, lock, deciding level and group. */
final class PeopleFilters {

	private final SettingCatalog catalog;

	private final LevelNames names;

	private final PeopleQueryResult answer;

	private final PeopleQuery question;

	private final EffectiveQuery query;

	private final Consumer<PeopleQuery> ask;

	private final Reader reader = Reader.current();

	PeopleFilters(SettingCatalog catalog, LevelNames names, PeopleQueryResult answer, Consumer<PeopleQuery> ask) {
		this.catalog = catalog;
		this.names = names;
		this.answer = answer;
		this.question = answer.question();
		this.query = this.question.query();
		this.ask = ask;
	}

	List<Component> all() {
		return List.of(search(), setting(), value(), locked(), winner(), group());
	}

	private TextField search() {
		TextField search = new TextField();
		search.setPlaceholder(translate("people.search.placeholder"));
		search.setAriaLabel(translate("users.search.label"));
		search.setPrefixComponent(Icon.SEARCH.create());
		search.setClearButtonVisible(true);
		search.setMaxLength(200);
		search.addClassName("grow");
		search.setValue(this.question.text());
		search.setValueChangeMode(ValueChangeMode.ON_CHANGE);
		search.addValueChangeListener((change) -> this.ask
			.accept(new PeopleQuery(this.query, this.question.except(), this.question.group(), change.getValue())));
		return search;
	}

	private ComboBox<SettingKey> setting() {
		ComboBox<SettingKey> setting = new ComboBox<>();
		setting.setItems(this.catalog.all()
			.stream()
			.map(SettingDefinition::key)
			.sorted(Comparator.comparing(this.names::setting))
			.toList());
		setting.setItemLabelGenerator(this.names::setting);
		setting.setAriaLabel(translate("people.setting"));
		setting.setValue(this.query.key());
		setting.addClassName("filter");
		setting.addValueChangeListener((change) -> {
			if (change.getValue() != null) {
				this.ask.accept(PeopleQuery.about(change.getValue()));
			}
		});
		return setting;
	}

	/** Returns the choice of values: those in use and the one that the URL excludes. */
	private Select<String> value() {
		Map<String, PeopleQuery> choices = new LinkedHashMap<>();
		this.answer.distribution()
			.byValue()
			.forEach((value, people) -> choices.put(counted(this.names.value(this.query.key(), value), people.size()),
					with(Optional.of(value), Optional.empty(), this.query.locked(), this.query.winner())));
		this.question.except()
			.ifPresent((except) -> choices.put(
					UI.getCurrent().getTranslation("people.not", this.names.value(this.query.key(), except)),
					this.question));
		PeopleQuery any = with(Optional.empty(), Optional.empty(), this.query.locked(), this.query.winner());
		return select("people.value", any, choices);
	}

	private Select<String> locked() {
		Map<String, PeopleQuery> choices = new LinkedHashMap<>();
		for (boolean locked : new boolean[] { true, false }) {
			choices.put(
					counted(translate(locked ? "people.locked" : "people.open"),
							this.answer.distribution().where((share) -> share.locked() == locked).size()),
					with(this.query.value(), this.question.except(), Optional.of(locked), this.query.winner()));
		}
		return select("people.lock",
				with(this.query.value(), this.question.except(), Optional.empty(), this.query.winner()), choices);
	}

	private Select<String> winner() {
		Map<Level, Integer> winners = new LinkedHashMap<>();
		for (Share share : this.answer.distribution().shares()) {
			winners.merge(share.winner(), share.people().size(), Integer::sum);
		}
		Function<Level, PeopleQuery> by = (level) -> with(this.query.value(), this.question.except(),
				this.query.locked(), Optional.of(level));
		Map<String, PeopleQuery> choices = new LinkedHashMap<>();
		winners.entrySet()
			.stream()
			.sorted(Map.Entry.<Level, Integer>comparingByValue().reversed())
			.forEach((entry) -> choices.put(counted(this.names.of(entry.getKey()), entry.getValue()),
					by.apply(entry.getKey())));
		this.query.winner()
			.filter((level) -> !winners.containsKey(level))
			.ifPresent((level) -> choices.put(counted(this.names.of(level), 0), by.apply(level)));
		return select("people.by",
				with(this.query.value(), this.question.except(), this.query.locked(), Optional.empty()), choices);
	}

	private ComboBox<GroupId> group() {
		ComboBox<GroupId> group = new ComboBox<>();
		List<GroupId> ids = new ArrayList<>(this.names.groups().keySet());
		ids.sort(Comparator.comparing(this.names::group));
		group.setItems(ids);
		group.setItemLabelGenerator(this.names::group);
		group.setPlaceholder(translate("people.group"));
		group.setAriaLabel(translate("people.group"));
		group.setClearButtonVisible(true);
		group.addClassName("filter");
		this.question.group().filter(ids::contains).ifPresent(group::setValue);
		group.addValueChangeListener((change) -> this.ask.accept(new PeopleQuery(this.query, this.question.except(),
				Optional.ofNullable(change.getValue()), this.question.text())));
		return group;
	}

	private Select<String> select(String label, PeopleQuery any, Map<String, PeopleQuery> choices) {
		Select<String> select = new Select<>();
		select.setAriaLabel(translate(label));
		Map<String, PeopleQuery> all = new LinkedHashMap<>();
		all.put(translate(label + ".any"), any);
		all.putAll(choices);
		select.setItems(all.keySet());
		select.addClassName("filter");
		all.forEach((text, question) -> {
			if (question.equals(this.question)) {
				select.setValue(text);
			}
		});
		if (any.equals(this.question)) {
			select.setValue(translate(label + ".any"));
		}
		select.addValueChangeListener((change) -> Optional.ofNullable(all.get(change.getValue())).ifPresent(this.ask));
		return select;
	}

	private PeopleQuery with(Optional<SettingValue> value, Optional<SettingValue> except, Optional<Boolean> locked,
			Optional<Level> winner) {
		return new PeopleQuery(new EffectiveQuery(this.query.key(), value, locked, winner), except,
				this.question.group(), this.question.text());
	}

	private String counted(String text, int people) {
		return UI.getCurrent().getTranslation("people.counted", text, this.reader.number(people));
	}

	private static String translate(String key) {
		return UI.getCurrent().getTranslation(key);
	}

}
