package io.roomkeeper.console.monitor;

import io.roomkeeper.batch.nightly.NightlyMonitor;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Reports whether the nightly job is late. A late job does not affect the console, so it
 * has its own status, for which a load balancer still sends requests.
 */
@Component
class NightlyHealthIndicator implements HealthIndicator {

	private static final String OVERDUE = "OVERDUE";

	private final NightlyMonitor night;

	NightlyHealthIndicator(NightlyMonitor night) {
		this.night = night;
	}

	@Override
	public Health health() {
		NightlyMonitor.Watched watched = this.night.look();
		Health.Builder health = watched.overdue() ? Health.status(OVERDUE) : Health.up();
		watched.due().ifPresent((when) -> health.withDetail("due", when.toString()));
		watched.last().ifPresent((run) -> {
			health.withDetail("lastRun", run.id().value());
			health.withDetail("lastStatus", run.status().name());
			run.endedAt().ifPresent((end) -> health.withDetail("lastEndedAt", end.toString()));
		});
		return health.build();
	}

}
