package io.roomkeeper.setting.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/** What settings, their values and their rules are called in one language. */
public final class SettingTexts {

	private static final Set<String> LANGUAGES = Set.of("en", "es");

	private final Properties texts;

	private SettingTexts(Properties texts) {
		this.texts = texts;
	}

	/** The texts in the language of the locale; in English where we do not speak it. */
	public static SettingTexts in(Locale locale) {
		String language = LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : "en";
		String resource = "/settings/texts_%s.properties".formatted(language);
		try (InputStream in = SettingTexts.class.getResourceAsStream(resource)) {
			if (in == null) {
				throw new IllegalStateException("The program lacks its own file " + resource);
			}
			Properties texts = new Properties();
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return new SettingTexts(texts);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the setting is called. */
	public String name(SettingKey key) {
		return text(key + ".name");
	}

	/** What the setting does, in a sentence or two. */
	public String help(SettingKey key) {
		return text(key + ".help");
	}

	/** What a value is called; a text stands for itself. */
	public String value(SettingDefinition definition, SettingValue value) {
		return switch (definition.type()) {
			case BOOLEAN -> text("value." + value);
			case CHOICE, INTEGER -> text(definition.key() + ".value." + value);
			case TEXT -> value.text();
		};
	}

	/** What a section is called. */
	public String section(Section section) {
		return text("section." + section);
	}

	/** Why a rule forces what it forces, in a sentence. */
	public String rule(DependencyRule rule) {
		String parent = DependencyRule.PARENT.equals(rule.id()) ? name(rule.when().getFirst().key()) : "";
		return text("rule." + rule.id()).replace("{0}", parent);
	}

	private String text(String key) {
		String text = this.texts.getProperty(key);
		if (text == null) {
			throw new IllegalArgumentException("Nothing is written about " + key);
		}
		return text;
	}

}
