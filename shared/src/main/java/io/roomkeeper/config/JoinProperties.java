package io.roomkeeper.config;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.join.JoinAliases;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.service.MeetingService;
import io.roomkeeper.service.ServiceClient;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.UrlTemplate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Holds {@code roomkeeper.join.*}.
 *
 * @param serviceUrl the addresses of rooms in a meeting service, with variables; empty if
 * there is none
 * @param service the service where nothing is set; by default the one that is configured,
 * if it is the only one
 * @param fallback the service to which rooms lead while theirs does not answer
 * @param aliases the paths of a former system, with the variable {@code {number}} or
 * {@code {link}}
 */
@ConfigurationProperties("roomkeeper.join")
record JoinProperties(@DefaultValue("") String serviceUrl, @Nullable ServiceKind service,
		@Nullable ServiceKind fallback, @DefaultValue List<String> aliases) {

	/**
	 * @throws InvalidInputException if the template is unusable
	 */
	Optional<UrlTemplate> template(Supplier<ServiceClient> client) {
		try {
			return this.serviceUrl.isBlank() ? Optional.empty()
					: Optional.of(new UrlTemplate(this.serviceUrl.strip(), client.get()));
		}
		catch (IllegalArgumentException _) {
			throw new InvalidInputException(
					"'%s' cannot be used for roomkeeper.join.service-url".formatted(this.serviceUrl),
					"Give an address such as https://meet.example.org/{number}; {host} and {passcode} are known too");
		}
	}

	/**
	 * Returns all services.
	 * @param external the configured ones
	 * @throws InvalidInputException if the standard or the fallback is not among them
	 */
	ConfiguredServices services(List<MeetingService> external) {
		require("service", this.service, external);
		require("fallback", this.fallback, external);
		ServiceKind only = (external.size() == 1) ? external.getFirst().kind() : ServiceKind.BUILT_IN;
		return new ConfiguredServices(external, (this.service != null) ? this.service : only,
				Optional.ofNullable(this.fallback));
	}

	private static void require(String key, @Nullable ServiceKind kind, List<MeetingService> external) {
		if (kind != null && kind != ServiceKind.BUILT_IN && external.stream().noneMatch((one) -> one.kind() == kind)) {
			throw new InvalidInputException(
					"roomkeeper.join.%s is %s, and that service is not configured".formatted(key, kind.code()),
					"Set its address too, or choose another service");
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
			catch (IllegalArgumentException _) {
				throw new InvalidInputException("'%s' cannot be used for roomkeeper.join.aliases".formatted(one),
						"Give a path such as /rooms/{number} or /b/{link} that Roomkeeper does not use itself");
			}
		}).toList());
	}

}
