package io.roomkeeper.console.hook;

import io.roomkeeper.service.report.ReportedUse;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks meeting services every minute in which rooms people are. */
@Component
class UsePolling {

	private final ReportedUse use;

	UsePolling(ReportedUse use) {
		this.use = use;
	}

	@Scheduled(initialDelay = 10_000, fixedDelay = 60_000)
	void poll() {
		this.use.poll();
	}

}
