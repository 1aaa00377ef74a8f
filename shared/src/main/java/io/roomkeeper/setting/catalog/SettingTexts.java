package io.roomkeeper.setting.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** The names of settings, values and rules in one language. */
public final class SettingTexts {

	private static final Set<String> LANGUAGES = Set.of("en", "es");

	private final Properties texts;

	private SettingTexts(Properties texts) {
		this.texts = texts;
	}

	/**
	 * Returns the texts in the locale's language, or in English if that language is not
	 * available.
	 */
	public static SettingTexts in(Locale locale) {
		String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
		String resource = "/settings/texts_%s.properties".formatted(language);
		try (InputStream in = SettingTexts.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("A file of the program is missing " + resource);
			}
			Properties texts = new Properties();
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return new SettingTexts(texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns the setting's name. */
	public String name(SettingKey key) {
		return text(key + ".name");
	}

	/** Returns a sentence or two about what the setting does. */
	public String help(SettingKey key) {
		return text(key + ".help");
	}

	/** Returns the name of a value; a text value is its own name. */
	public String value(SettingDefinition definition, SettingValue value) {
		return switch (definition.type()) {
			case BOOLEAN -> text("value." + value);
			case CHOICE, INTEGER -> text(definition.key() + ".value." + value);
			case TEXT -> value.text();
		};
	}

	/** Returns the name of a section. */
	public String section(Section section) {
		return text("section." + section);
	}

	/** Returns a sentence about why the rule forces its value. */
	public String rule(DependencyRule rule) {
		String parent = DependencyRule.PARENT.equals(rule.id()) ? name(rule.when().getFirst().key()) : "";
		return text("rule." + rule.id()).replace("{0}", parent);
	}

	private String text(String key) {
		String text = this.texts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("There is no text for " + key);
		}
		return text;
	}

}
