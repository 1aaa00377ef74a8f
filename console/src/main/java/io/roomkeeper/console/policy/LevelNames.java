package io.roomkeeper.console.policy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.console.text.LevelText;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.resolution.Level;

/** The names of settings and levels in the reader's language. */
final class LevelNames {

	private final SettingCatalog catalog;

	private final SettingTexts texts = SettingTexts.in(UI.getCurrent().getLocale());

	private final Map<GroupId, String> groups;

	private final Map<GroupId, String> missing;

	LevelNames(GroupOrder groupOrder, MissingGroups missingGroups, SettingCatalog catalog, CurrentActor actor) {
		this.catalog = catalog;
		this.groups = groupOrder.all(actor.get()).stream().collect(Collectors.toMap(Group::id, Group::name));
		this.missing = missingGroups.all(actor.get()).stream().collect(Collectors.toMap(Group::id, Group::name));
	}

	String setting(SettingKey key) {
		return this.texts.name(key);
	}

	String value(SettingKey key, SettingValue value) {
		String text = this.texts.value(this.catalog.get(key), value);
		return text.isEmpty() ? UI.getCurrent().getTranslation("setting.value.empty") : text;
	}

	String group(GroupId id) {
		return Optional.ofNullable(this.groups.get(id))
			.or(() -> Optional.ofNullable(this.missing.get(id)))
			.orElse(String.valueOf(id.value()));
	}

	Map<GroupId, String> groups() {
		return this.groups;
	}

	String of(Level level) {
		return LevelText.of(level, this::group);
	}

}
