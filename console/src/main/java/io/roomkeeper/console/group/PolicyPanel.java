package io.roomkeeper.console.group;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.component.Panel;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.group.Group;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;

/** The effective settings of a person whose only group is this one. */
class PolicyPanel extends Panel {

	private final transient SettingCatalog catalog;

	private final transient Group group;

	private final transient List<EffectiveSetting> policy;

	private final Checkbox defaults = new Checkbox();

	private final UnorderedList list = new UnorderedList();

	PolicyPanel(GroupQueries queries, SettingCatalog catalog, CurrentActor actor, Group group) {
		super(UI.getCurrent().getTranslation("group.policy"));
		this.catalog = catalog;
		this.group = group;
		this.policy = queries.policy(actor.get(), group.id());
		Paragraph what = new Paragraph(getTranslation("group.policy.text"));
		what.addClassNames("secondary", "note");
		this.defaults.setLabel(getTranslation("group.policy.defaults"));
		this.defaults.addValueChangeListener((change) -> refresh());
		aside(this.defaults);
		this.list.addClassName("settings");
		add(what, this.list);
		refresh();
	}

	private void refresh() {
		SettingTexts texts = SettingTexts.in(UI.getCurrent().getLocale());
		this.list.removeAll();
		this.policy.stream()
			.filter((setting) -> this.defaults.getValue() || !(setting.winner() instanceof Level.CatalogueDefault))
			.forEach((setting) -> this.list.add(row(texts, setting)));
		if (this.list.getChildren().findAny().isEmpty()) {
			this.list.add(new ListItem(getTranslation("group.policy.none")));
		}
	}

	private ListItem row(SettingTexts texts, EffectiveSetting setting) {
		Span name = new Span(texts.name(setting.key()));
		name.addClassName("strong");
		String text = texts.value(this.catalog.get(setting.key()), setting.value());
		Span value = new Span(text.isEmpty() ? getTranslation("setting.value.empty") : text);
		value.addClassName("setting-value");
		Span lock = new Span(new Span(getTranslation(setting.locked() ? "setting.lock" : "setting.open")));
		lock.addClassNames("marker", setting.locked() ? "attention" : "plain");
		if (setting.locked()) {
			lock.addComponentAsFirst(Icon.LOCK.create());
		}
		Div by = new Div(new Span(place(setting.explanation().winner())));
		by.addClassName("secondary");
		ListItem row = new ListItem(name, value, lock, by);
		row.addClassName("setting");
		return row;
	}

	private String place(Candidate winner) {
		return switch (winner.level()) {
			case Level.Plan _ -> getTranslation("setting.place.plan");
			case Level.Licence _ -> getTranslation("setting.place.licence");
			case Level.Account _ -> getTranslation("setting.place.account");
			case Level.Group(var id) when id.equals(this.group.id()) -> getTranslation("group.policy.here");
			case Level.Group _ -> getTranslation("setting.place.group", winner.name());
			case Level.ExceptionGranted _ -> getTranslation("setting.place.exception");
			case Level.User _ -> getTranslation("setting.place.user");
			case Level.OwnChoice _ -> getTranslation("setting.place.choice");
			case Level.CatalogueDefault _ -> getTranslation("setting.place.default");
			case Level.Dependency _ -> getTranslation("setting.place.dependency");
		};
	}

}
