package io.roomkeeper.console.audit;

import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.UI;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.setting.SettingCatalog;
import io.roomkeeper.setting.SettingTexts;

/** Says what a row of the trail holds, in the reader's words where there are any. */
class AuditDetail {

	private static final JsonMapper JSON = JsonMapper.shared();

	private final SettingCatalog catalog;

	private final SettingTexts texts;

	AuditDetail(SettingCatalog catalog) {
		this.catalog = catalog;
		this.texts = SettingTexts.in(UI.getCurrent().getLocale());
	}

	/** The setting that was changed, or what else the row is about. */
	String what(AuditEntry entry) {
		JsonNode detail = JSON.readTree(entry.detail());
		return this.catalog.find(detail.path("setting").asString(""))
			.map((definition) -> this.texts.name(definition.key()))
			.orElse("");
	}

	/** Before and after, the reason, and whatever else was written down. */
	String how(AuditEntry entry) {
		JsonNode detail = JSON.readTree(entry.detail());
		List<String> parts = new ArrayList<>();
		detail.propertyNames().forEach((name) -> {
			String value = detail.path(name).asString("");
			boolean plain = value.isEmpty() || value.equals("false") && !isValue(name);
			if (!name.equals("setting") && !plain) {
				parts.add("%s: %s".formatted(name, value));
			}
		});
		return String.join(" · ", parts);
	}

	private static boolean isValue(String name) {
		return name.equals("before") || name.equals("after");
	}

}
