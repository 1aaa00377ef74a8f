package io.roomkeeper.console.policy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import com.vaadin.flow.component.UI;
import io.roomkeeper.console.text.LevelText;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
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

	LevelNames(PolicyServices services) {
		this.catalog = services.catalog();
		this.groups = services.groups()
			.all(services.actor().get())
			.stream()
			.collect(Collectors.toMap(Group::id, Group::name));
		this.missing = services.missing()
			.all(services.actor().get())
			.stream()
			.collect(Collectors.toMap(Group::id, Group::name));
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
