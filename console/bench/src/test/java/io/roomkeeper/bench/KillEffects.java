package io.roomkeeper.bench;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a job does outside the database: links in the directory, and messages. */
final class KillEffects implements AutoCloseable {

	/** Tells a process that claims of messages have run out. */
	static final String PASS_TIME = "test.pass-time";

	private static final String ADDRESS = "https://meet.example";

	private final KillScenario scenario;

	private final KillDirectory directory;

	private final Optional<BenchMailServer> mails;

	KillEffects(KillScenario scenario, KillDirectory directory) {
		this.scenario = scenario;
		this.directory = directory;
		this.mails = (scenario == KillScenario.REINVITES) ? Optional.of(new BenchMailServer()) : Optional.empty();
	}

	/** Returns the configuration of the processes. */
	Map<String, String> properties() {
		return switch (this.scenario) {
			case PUBLISH -> Map.of("roomkeeper.public-url", ADDRESS, "roomkeeper.publish.enabled", "true");
			case REINVITES ->
				Map.of("roomkeeper.public-url", ADDRESS, "spring.mail.host", "127.0.0.1", "spring.mail.port",
						Integer.toString(this.mails.orElseThrow().port()), "roomkeeper.mail.from", "rooms@kill.example",
						"roomkeeper.reinvite.per-minute", "60000", "roomkeeper.reinvite.per-day", "1000000");
			default -> Map.of();
		};
	}

	/**
	 * Returns a line for each link and for each different message.
	 * @param numbers lines with the directory ID and number of each person
	 */
	List<String> lines(Collection<String> numbers) {
		if (this.mails.isPresent()) {
			return this.mails.get()
				.messages()
				.stream()
				.distinct()
				.map((message) -> "message to " + message.recipient())
				.sorted()
				.toList();
		}
		if (this.scenario != KillScenario.PUBLISH) {
			return List.of();
		}
		Map<String, String> links = numbers.stream()
			.map((line) -> line.split(" ", -1))
			.collect(Collectors.toMap((line) -> line[0],
					(line) -> "%s/j/%s Personal meeting room".formatted(ADDRESS, line[1])));
		return this.directory.links()
			.stream()
			.map((link) -> "%s link of %s, written %d times"
				.formatted(link.value().equals(links.get(link.id())) ? "own" : "other", link.id(), link.writes()))
			.sorted()
			.toList();
	}

	@Override
	public void close() {
		this.mails.ifPresent(BenchMailServer::close);
	}

}
