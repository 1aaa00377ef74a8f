package io.roomkeeper.config;

import java.util.List;
import java.util.Optional;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.join.JoinAliases;
import io.roomkeeper.service.UrlTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.join.*}.
 *
 * @param serviceUrl the addresses of rooms in the meeting service, with variables
 * @param aliases the paths of a former system, with the variable {@code {number}} or
 * {@code {link}}
 */
@ConfigurationProperties("roomkeeper.join")
record JoinProperties(@Nullable String serviceUrl, @DefaultValue List<String> aliases) {

	/**
	 * @throws InvalidInputException if the template is unusable
	 */
	Optional<UrlTemplate> service() {
		try {
			return Optional.ofNullable(this.serviceUrl).map(UrlTemplate::new);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidInputException(
					"'%s' cannot be used for roomkeeper.join.service-url".formatted(this.serviceUrl),
					"Give an address such as https://meet.example.org/{number}; {host} and {passcode} are known too");
		}
	}

	/**
	 * @throws InvalidInputException if one of them is unusable
	 */
	JoinAliases former() {
		return new JoinAliases(this.aliases.stream().map((one) -> {
			try {
				return JoinAliases.Alias.parse(one.strip());
			}
			catch (IllegalArgumentException ex) {
				throw new InvalidInputException("'%s' cannot be used for roomkeeper.join.aliases".formatted(one),
						"Give a path such as /rooms/{number} or /b/{link} that Roomkeeper does not use itself");
			}
		}).toList());
	}

}
