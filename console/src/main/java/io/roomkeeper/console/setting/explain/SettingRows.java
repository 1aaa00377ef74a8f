package io.roomkeeper.console.setting.explain;

import java.util.List;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.roomkeeper.console.component.Icon;
import io.roomkeeper.console.setting.SettingPaths;
import io.roomkeeper.console.setting.SettingWording;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;

/** The settings of a person: name, value, lock and deciding level. */
class SettingRows extends UnorderedList {

	SettingRows(SettingWording wording, PersonRef person, List<EffectiveSetting> settings) {
		addClassName("settings");
		add(head());
		settings.forEach((setting) -> add(row(wording, person, setting)));
	}

	private ListItem head() {
		ListItem head = new ListItem(new Span(getTranslation("settings.column.name")),
				new Span(getTranslation("settings.column.value")), new Span(getTranslation("settings.column.lock")),
				new Span(getTranslation("settings.column.by")));
		head.addClassNames("setting", "setting-head", "secondary");
		return head;
	}

	private ListItem row(SettingWording wording, PersonRef person, EffectiveSetting setting) {
		Anchor name = new Anchor(SettingPaths.of(person, setting.key()), wording.texts().name(setting.key()));
		name.addClassName("strong");
		Span value = new Span(wording.value(setting.key(), setting.value()));
		value.addClassName("setting-value");
		Span lock = new Span(new Span(getTranslation(setting.locked() ? "setting.lock" : "setting.open")));
		lock.addClassNames("marker", setting.locked() ? "attention" : "plain");
		if (setting.locked()) {
			lock.addComponentAsFirst(Icon.LOCK.create());
		}
		Candidate winner = setting.explanation().winner();
		Div by = new Div(new Span(wording.place(winner)));
		by.addClassName("secondary");
		ListItem row = new ListItem(name, value, lock, by);
		row.addClassName("setting");
		return row;
	}

}
