package io.roomkeeper.console.monitor;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.roomkeeper.audit.access.AccessTrail;

/** Writes the summary rows of counted events soon after each period has ended. */
@Component
class AccessSummaries {

	private final AccessTrail trail;

	AccessSummaries(AccessTrail trail) {
		this.trail = trail;
	}

	@Scheduled(fixedDelay = 60_000)
	void write() {
		this.trail.flush();
	}

}
