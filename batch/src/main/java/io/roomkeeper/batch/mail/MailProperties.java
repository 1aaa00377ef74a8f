package io.roomkeeper.batch.mail;

import java.util.Locale;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.MessageTexts;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Configures the mail that Roomkeeper sends. {@code spring.mail.*} configures the server.
 *
 * @param from the sender's address
 * @param language the language of all mails
 */
@ConfigurationProperties("roomkeeper.mail")
public record MailProperties(@DefaultValue("roomkeeper@localhost") String from, @DefaultValue("en") Locale language) {

	public MailProperties {
		if (!MessageTexts.languages().contains(language.getLanguage())) {
			throw new InvalidInputException("roomkeeper.mail.language is '%s'".formatted(language.toLanguageTag()),
					"Use " + String.join(" or ", MessageTexts.languages().stream().sorted().toList()));
		}
	}

}
