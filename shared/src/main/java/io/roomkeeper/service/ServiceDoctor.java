package io.roomkeeper.service;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.roomkeeper.directory.DirectoryFinding;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * Examines the configured meeting services: whether they answer, accept signed requests,
 * and have the same time as this machine. Secrets and keys are checked when a program
 * starts.
 */
public final class ServiceDoctor {

	/** Tokens are valid for two minutes, so larger differences shut people out. */
	private static final Duration MOST = Duration.ofSeconds(10);

	private static final String CHECK = "meeting service";

	private final ConfiguredServices configured;

	private final Clock clock;

	public ServiceDoctor(ConfiguredServices configured, Clock clock) {
		this.configured = configured;
		this.clock = clock;
	}

	/** Returns the findings, at least one for each service. */
	public List<DirectoryFinding> examine() {
		return this.configured.external().stream().flatMap((service) -> findings(service).stream()).toList();
	}

	private List<DirectoryFinding> findings(MeetingService service) {
		try {
			List<DirectoryFinding> findings = new ArrayList<>();
			service.probe()
				.map((time) -> Duration.between(time, this.clock.instant()).abs())
				.filter((difference) -> difference.compareTo(MOST) > 0)
				.ifPresent(
						(difference) -> findings.add(
								DirectoryFinding.warning(CHECK,
										Message.of("doctor.service.clock", Argument.text(service.origin()),
												Argument.number(difference.toSeconds())),
										Message.of("doctor.clock.fix"))));
			findings.addFirst(DirectoryFinding.ok(CHECK, Message.of("doctor.service",
					Argument.message(service.kind().message()), Argument.text(service.origin()))));
			return findings;
		}
		catch (ServiceUnavailableException ex) {
			return List.of(DirectoryFinding.failure(CHECK, ex));
		}
	}

}
