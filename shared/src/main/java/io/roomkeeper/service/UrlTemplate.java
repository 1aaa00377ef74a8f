package io.roomkeeper.service;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A meeting service whose rooms have addresses of one form, for example
 * {@code https://meet.example.org/{number}}. The variables are {@code {number}},
 * {@code {passcode}} and {@code {host}}; their values are encoded.
 */
public final class UrlTemplate implements MeetingService {

	private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

	private static final Set<String> KNOWN = Set.of("number", "passcode", "host");

	private final String template;

	private final String origin;

	private final ServiceClient client;

	/**
	 * @param client asks whether the host answers
	 * @throws IllegalArgumentException if the text is no http or https address, has an
	 * unknown variable or one in the host, or names neither the number nor the host
	 */
	public UrlTemplate(String template, ServiceClient client) {
		this.template = template;
		this.client = client;
		Set<String> variables = variables(template);
		if (!KNOWN.containsAll(variables)) {
			throw new IllegalArgumentException("Known variables are {number}, {passcode} and {host}: " + template);
		}
		if (!variables.contains("number") && !variables.contains("host")) {
			throw new IllegalArgumentException("Every room would have the same address: " + template);
		}
		URI example = URI.create(VARIABLE.matcher(template).replaceAll("1"));
		if (!("https".equals(example.getScheme()) || "http".equals(example.getScheme())) || example.getHost() == null
				|| example.getUserInfo() != null) {
			throw new IllegalArgumentException("An address begins with https:// and a host: " + template);
		}
		this.origin = MeetingService.origin(example);
		if (!template.startsWith(this.origin)) {
			throw new IllegalArgumentException("The host of an address is fixed: " + template);
		}
	}

	@Override
	public ServiceKind kind() {
		return ServiceKind.TEMPLATE;
	}

	@Override
	public String origin() {
		return this.origin;
	}

	/** Does nothing: the form of the addresses is all that is known of the service. */
	@Override
	public void open(ServiceRoom room) {
	}

	@Override
	public URI address(ServiceRoom room, Participant participant) {
		return URI.create(VARIABLE.matcher(this.template)
			.replaceAll((variable) -> Matcher.quoteReplacement(encoded(switch (variable.group(1)) {
				case "number" -> room.number();
				case "host" -> room.host();
				default -> room.passcode().orElse("");
			}))));
	}

	/**
	 * Asks for the start page of the host; any answer but a failure of its own counts.
	 */
	@Override
	public Optional<Instant> probe() {
		return this.client.get(URI.create(this.origin + "/")).clock();
	}

	@Override
	public boolean reportsUse() {
		return false;
	}

	private static Set<String> variables(String template) {
		return VARIABLE.matcher(template).results().map((variable) -> variable.group(1)).collect(Collectors.toSet());
	}

	private static String encoded(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
