package io.roomkeeper.console.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

import com.vaadin.flow.i18n.I18NProvider;
import io.roomkeeper.text.Bidi;
import org.springframework.stereotype.Component;

/** The console's texts in all supported languages. English is the default. */
@Component
public class Messages implements I18NProvider {

	/** The supported languages; the default comes first. */
	public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

	private final Map<String, Properties> bundles = new HashMap<>();

	Messages() {
		this.bundles.put("en", read("translations.properties"));
		this.bundles.put("es", read("translations_es.properties"));
	}

	@Override
	public List<Locale> getProvidedLocales() {
		return LANGUAGES;
	}

	@Override
	public String getTranslation(String key, Locale locale, Object... params) {
		Properties english = Objects.requireNonNull(this.bundles.get("en"));
		String text = this.bundles.getOrDefault(locale.getLanguage(), english).getProperty(key);
		if (text == null) {
			return "!" + key;
		}
		return (params.length == 0) ? text : new MessageFormat(text, locale).format(isolated(params));
	}

	/**
	 * Isolates the parameters, so that right-to-left names and values do not reorder the
	 * sentence.
	 */
	private static Object[] isolated(Object[] params) {
		return Arrays.stream(params)
			.map((param) -> (param instanceof String text) ? Bidi.isolate(text) : param)
			.toArray();
	}

	private static Properties read(String name) {
		try (InputStream file = Messages.class.getResourceAsStream("/vaadin-i18n/" + name)) {
			Properties texts = new Properties();
			texts.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
