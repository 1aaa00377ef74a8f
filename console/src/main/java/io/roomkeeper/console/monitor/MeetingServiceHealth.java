package io.roomkeeper.console.monitor;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.roomkeeper.service.ServiceKind;
import io.roomkeeper.service.ServiceMonitor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Checks the meeting services periodically, and reports them to health and metrics. An
 * outage does not affect the console, so it has its own status, for which a load balancer
 * still sends requests.
 */
@Component("meetingServicesHealthIndicator")
class MeetingServiceHealth implements HealthIndicator, MeterBinder {

	private static final String SILENT = "SERVICE_SILENT";

	private final ServiceMonitor monitor;

	MeetingServiceHealth(ServiceMonitor monitor) {
		this.monitor = monitor;
	}

	@Scheduled(initialDelay = 5_000, fixedDelay = 30_000)
	void check() {
		this.monitor.check();
	}

	@Override
	public Health health() {
		boolean allUp = this.monitor.watched().stream().allMatch(this.monitor::isUp);
		Health.Builder health = allUp ? Health.up() : Health.status(SILENT);
		this.monitor.watched()
			.forEach((service) -> health.withDetail(service.code(), this.monitor.isUp(service) ? "up" : "down"));
		return health.build();
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (ServiceKind service : this.monitor.watched()) {
			Gauge.builder("roomkeeper.service.up", this.monitor, (all) -> all.isUp(service) ? 1 : 0)
				.description("whether the meeting service answers")
				.tag("service", service.code())
				.register(registry);
		}
	}

}
