package io.roomkeeper.console.user;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.text.Reader;
import io.roomkeeper.console.text.TextKeys;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.Groups;
import io.roomkeeper.overview.RoomCensus;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.index.ExpiryDates;
import io.roomkeeper.roster.index.RosterQuery;

/** The filters of the list of people: search text, chips, licence and group. */
class UsersFilters extends Div {

	/** The default filter of the chip for rooms that expire soon. */
	private static final ExpiryDates SOON = new ExpiryDates.Within(RoomCensus.SOON);

	private final TextField search = new TextField();

	private final Map<RoomStatus, Chip> statuses = new EnumMap<>(RoomStatus.class);

	private final Chip expiring = new Chip(ending(SOON), this::expiringPressed);

	private final Select<Licence> licence = new Select<>();

	private final ComboBox<Group> group = new ComboBox<>();

	private final Groups groups;

	private final Runnable changed;

	private RosterQuery query = RosterQuery.matching("");

	private boolean showing;

	UsersFilters(Groups groups, Runnable changed) {
		this.groups = groups;
		this.changed = changed;
		addClassName("filters");
		Div fields = new Div(searchField(), groupField(), licenceField());
		fields.addClassName("tools");
		Div chips = new Div();
		chips.addClassName("chips");
		chips.getElement().setAttribute("role", "group");
		chips.getElement().setAttribute("aria-label", getTranslation("users.filter.status"));
		for (RoomStatus status : RoomStatus.values()) {
			Chip chip = new Chip(getTranslation(TextKeys.key(status)), () -> statusPressed(status));
			this.statuses.put(status, chip);
			chips.add(chip);
			if (status == RoomStatus.ACTIVE) {
				chips.add(this.expiring);
			}
		}
		add(fields, chips);
	}

	/** Returns the current query. It keeps the sort order of the last shown query. */
	RosterQuery query() {
		return this.query;
	}

	/** Shows a query without running it. */
	void show(RosterQuery shown) {
		this.query = shown;
		this.showing = true;
		this.search.setValue(shown.text());
		this.licence.setValue(shown.licence().orElse(null));
		this.group.setValue(shown.group().flatMap(this.groups::find).orElse(null));
		showChips();
		this.showing = false;
	}

	private TextField searchField() {
		this.search.setPlaceholder(getTranslation("users.search.placeholder"));
		this.search.setAriaLabel(getTranslation("users.search.label"));
		this.search.setPrefixComponent(Icon.SEARCH.create());
		this.search.setClearButtonVisible(true);
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.setMaxLength(RosterQuery.MAX_TEXT);
		this.search.addClassName("grow");
		this.search.addValueChangeListener((change) -> ask(this.query.withText(change.getValue())));
		return this.search;
	}

	private Select<Licence> licenceField() {
		String label = getTranslation("users.filter.licence");
		this.licence.setItems(Licence.values());
		this.licence.setEmptySelectionAllowed(true);
		this.licence.setEmptySelectionCaption(label);
		this.licence.setAriaLabel(label);
		this.licence.setItemLabelGenerator((value) -> Optional.ofNullable(value)
			.map((present) -> getTranslation(TextKeys.key(present)))
			.orElse(label));
		this.licence.addClassName("filter");
		this.licence
			.addValueChangeListener((change) -> ask(this.query.withLicence(Optional.ofNullable(change.getValue()))));
		return this.licence;
	}

	private ComboBox<Group> groupField() {
		this.group.setPlaceholder(getTranslation("users.filter.group"));
		this.group.setAriaLabel(getTranslation("users.filter.group"));
		this.group.setClearButtonVisible(true);
		this.group.setItemLabelGenerator(Group::name);
		this.group.addClassName("filter");
		this.group.setItems((asked) -> GroupNames.matching(this.groups, asked.getFilter().orElse(""))
			.skip(asked.getOffset())
			.limit(asked.getLimit()));
		this.group.addValueChangeListener(
				(change) -> ask(this.query.withGroup(Optional.ofNullable(change.getValue()).map(Group::id))));
		return this.group;
	}

	private void statusPressed(RoomStatus status) {
		boolean on = this.query.status().filter(status::equals).isEmpty();
		ask(this.query.withStatus(on ? Optional.of(status) : Optional.empty()));
	}

	private void expiringPressed() {
		boolean on = this.query.expiring().isEmpty();
		ask(this.query.withExpiring(on ? Optional.of(SOON) : Optional.empty()));
	}

	private void ask(RosterQuery asked) {
		if (!this.showing) {
			this.query = asked;
			showChips();
			this.changed.run();
		}
	}

	private void showChips() {
		this.statuses
			.forEach((status, chip) -> chip.setPressed(this.query.status().filter(status::equals).isPresent()));
		this.expiring.setText(ending(this.query.expiring().orElse(SOON)));
		this.expiring.setPressed(this.query.expiring().isPresent());
	}

	private String ending(ExpiryDates when) {
		return switch (when) {
			case ExpiryDates.Within(int days) -> getTranslation("users.filter.expiring", days);
			case ExpiryDates.In(YearMonth month) ->
				getTranslation("users.filter.expiringIn", Reader.current().month(month));
		};
	}

}
