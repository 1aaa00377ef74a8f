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

/** Says messages in one language; English where there is no other. */
public final class MessageTexts {

	private static final Map<String, MessageTexts> LANGUAGES = Map.of("en", new MessageTexts(Locale.ENGLISH), "es",
			new MessageTexts(Locale.of("es")));

	private final Locale locale;

	private final Properties texts;

	private MessageTexts(Locale locale) {
		this.locale = locale;
		this.texts = read("/texts/messages_%s.properties".formatted(locale.getLanguage()));
	}

	/** The texts in a reader's language. */
	public static MessageTexts in(Locale locale) {
		MessageTexts english = Objects.requireNonNull(LANGUAGES.get("en"));
		return LANGUAGES.getOrDefault(locale.getLanguage(), english);
	}

	/** The languages there are. */
	public static Set<String> languages() {
		return LANGUAGES.keySet();
	}

	/** The keys there are. */
	public Set<String> keys() {
		return this.texts.stringPropertyNames();
	}

	/** The text of a key with its placeholders; empty where it is not known. */
	String pattern(String key) {
		return this.texts.getProperty(key, "");
	}

	/**
	 * Says a message. A key that is not known any more is shown with its arguments.
	 * @param format how the reader writes numbers, dates and names
	 */
	public String say(Message message, Function<Argument, String> format) {
		List<String> values = message.arguments().stream().map(format).toList();
		if (message.key().isEmpty()) {
			return String.join(" ", values);
		}
		String text = this.texts.getProperty(message.key());
		return (text != null) ? new MessageFormat(text, this.locale).format(values.toArray())
				: message.key() + ": " + String.join(", ", values);
	}

	private static Properties read(String name) {
		try (InputStream file = MessageTexts.class.getResourceAsStream(name)) {
			Properties texts = new Properties();
			texts.load(new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8));
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
