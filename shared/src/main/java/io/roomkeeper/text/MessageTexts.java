package io.roomkeeper.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Renders messages in one language, with English as the fallback. */
public final class MessageTexts {

	/** The bundles: messages of runs, files and the directory; refusals and failures. */
	private static final List<String> BUNDLES = List.of("messages", "refusals");

	private static final Map<String, MessageTexts> LANGUAGES = Map.of("en", new MessageTexts(Locale.ENGLISH, BUNDLES),
			"es", new MessageTexts(Locale.of("es"), BUNDLES));

	/** On a page, some advice names buttons instead of commands. */
	private static final Map<String, MessageTexts> PAGES = Map.of("en", onPages(Locale.ENGLISH), "es",
			onPages(Locale.of("es")));

	private final Locale locale;

	private final Properties texts;

	private MessageTexts(Locale locale, List<String> bundles) {
		this.locale = locale;
		this.texts = new Properties();
		for (String bundle : bundles) {
			read("/texts/%s_%s.properties".formatted(bundle, locale.getLanguage()));
		}
	}

	/** Returns the texts in a reader's language. */
	public static MessageTexts in(Locale locale) {
		MessageTexts english = Objects.requireNonNull(LANGUAGES.get("en"));
		return LANGUAGES.getOrDefault(locale.getLanguage(), english);
	}

	/** Returns the texts in the language of a reader of the console. */
	public static MessageTexts onPage(Locale locale) {
		MessageTexts english = Objects.requireNonNull(PAGES.get("en"));
		return PAGES.getOrDefault(locale.getLanguage(), english);
	}

	private static MessageTexts onPages(Locale locale) {
		return new MessageTexts(locale, Stream.concat(BUNDLES.stream(), Stream.of("pages")).toList());
	}

	/** Returns the supported languages. */
	public static Set<String> languages() {
		return LANGUAGES.keySet();
	}

	/** Returns all keys. */
	public Set<String> keys() {
		return this.texts.stringPropertyNames();
	}

	/** Returns the text of a key with its placeholders; empty for an unknown key. */
	String pattern(String key) {
		return this.texts.getProperty(key, "");
	}

	/**
	 * Renders a message. An unknown key is shown with its arguments. Counts are formatted
	 * for the language, so that a pattern can choose between singular and plural.
	 * @param format formats dates, names and other values for the reader
	 */
	public String say(Message message, Function<Argument, String> format) {
		String text = this.texts.getProperty(message.key());
		if (text != null) {
			Object[] values = message.arguments().stream().map((argument) -> value(argument, format)).toArray();
			return new MessageFormat(text, this.locale).format(values);
		}
		List<String> values = message.arguments()
			.stream()
			.map((argument) -> String.valueOf(value(argument, format)))
			.toList();
		return (message.key().isEmpty() || message.key().equals(Message.SENTENCES)) ? String.join(" ", values)
				: message.key() + ": " + String.join(", ", values);
	}

	private Object value(Argument argument, Function<Argument, String> format) {
		return switch (argument.kind()) {
			case NUMBER ->
				argument.text().matches("-?\\d{1,18}") ? (Object) Long.parseLong(argument.text()) : argument.text();
			case MESSAGE -> say(argument.toMessage(), format);
			case TEXT, DATE, PMI, SETTING -> format.apply(argument);
		};
	}

	private void read(String name) {
		try (InputStream file = MessageTexts.class.getResourceAsStream(name)) {
			this.texts.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
