package io.roomkeeper.console.text;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import com.vaadin.flow.component.UI;
import io.roomkeeper.failure.FixableException;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingTexts;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Bidi;
import io.roomkeeper.text.Message;
import io.roomkeeper.text.MessageTexts;

/** Formats stored messages in the reader's language. */
public final class MessageText {

	private final Reader reader = Reader.current();

	private final MessageTexts texts = MessageTexts.onPage(UI.getCurrent().getLocale());

	private final SettingTexts settings = SettingTexts.in(UI.getCurrent().getLocale());

	/** Returns the line of a refusal or failure in the language of the current page. */
	public static String line(FixableException thrown) {
		return new MessageText().of(thrown.message());
	}

	/** Returns the message as a sentence. */
	public String of(Message message) {
		return this.texts.say(message, (argument) -> Bidi.isolate(format(argument)));
	}

	private String format(Argument argument) {
		return switch (argument.kind()) {
			case TEXT, NUMBER, MESSAGE -> argument.text();
			case DATE -> date(argument.text());
			case PMI -> grouped(argument.text());
			case SETTING -> this.settings.name(new SettingKey(argument.text()));
		};
	}

	private String date(String text) {
		try {
			return this.reader.date(LocalDate.parse(text));
		}
		catch (DateTimeParseException _) {
			return text;
		}
	}

	/** Returns the number with grouping separators. */
	private static String grouped(String digits) {
		return (digits.length() < 9) ? digits
				: digits.substring(0, 3) + ' ' + digits.substring(3, 6) + ' ' + digits.substring(6);
	}

}
