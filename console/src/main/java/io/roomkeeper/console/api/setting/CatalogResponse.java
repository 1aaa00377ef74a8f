package io.roomkeeper.console.api.setting;

import java.util.List;
import java.util.Locale;

import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.catalog.SettingDefinition;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.setting.catalog.SettingValue;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The catalogue of settings. */
@Schema(name = "SettingCatalog", description = "The catalogue of settings")
record CatalogResponse(
		@Schema(description = "The settings, in display order", requiredMode = REQUIRED) List<Entry> items) {

	static CatalogResponse of(SettingCatalog catalog) {
		SettingTexts texts = SettingTexts.in(Locale.ENGLISH);
		return new CatalogResponse(catalog.all().stream().map((definition) -> Entry.of(definition, texts)).toList());
	}

	/** One setting of the catalogue. */
	@Schema(name = "SettingDefinition", description = "A setting of the catalogue")
	record Entry(
			@Schema(description = "The canonical key", requiredMode = REQUIRED,
					example = "meeting_security.waiting_room") String key,
			@Schema(description = "Other keys of the same setting", requiredMode = REQUIRED) List<String> aliases,
			@Schema(description = "The section that shows it", requiredMode = REQUIRED,
					example = "SECURITY") String section,
			@Schema(description = "The name", requiredMode = REQUIRED, example = "Waiting room") String name,
			@Schema(description = "What the setting does", requiredMode = REQUIRED) String help,
			@Schema(description = "The kind of value", requiredMode = REQUIRED, allowableValues = {
					"BOOLEAN", "CHOICE", "INTEGER", "TEXT" }) String type,
			@Schema(description = "The allowed values; empty for text", requiredMode = REQUIRED) List<String> values,
			@Schema(description = "The value that applies if nothing is set", requiredMode = REQUIRED,
					example = "false") String defaultValue,
			@Schema(description = "The recommended value; null if there is none", requiredMode = REQUIRED,
					types = { "string", "null" }) @Nullable String recommended){

		static Entry of(SettingDefinition definition, SettingTexts texts) {
			return new Entry(definition.key().text(),
					definition.aliases().stream().sorted().map(SettingKey::text).toList(), definition.section().name(),
					texts.name(definition.key()), texts.help(definition.key()), definition.type().name(),
					definition.values().stream().map(SettingValue::text).toList(), definition.defaultValue().text(),
					definition.recommended().map(SettingValue::text).orElse(null));
		}

	}

}
