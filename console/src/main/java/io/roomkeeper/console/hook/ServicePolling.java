package io.roomkeeper.console.hook;

import io.roomkeeper.service.report.ServiceReports;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Asks meeting services every minute which rooms are open and who is in them. */
@Component
class ServicePolling {

	private final ServiceReports reports;

	ServicePolling(ServiceReports reports) {
		this.reports = reports;
	}

	@Scheduled(initialDelay = 10_000, fixedDelay = 60_000)
	void poll() {
		this.reports.poll();
	}

}
