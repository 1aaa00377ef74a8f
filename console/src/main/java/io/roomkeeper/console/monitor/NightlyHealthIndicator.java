package io.roomkeeper.console.monitor;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

import io.roomkeeper.batch.nightly.NightWatch;

/**
 * Whether the night's work is late. Late, the console itself is as good as ever: the
 * status is one of its own, with which a load balancer goes on sending people here.
 */
@Component
class NightlyHealthIndicator implements HealthIndicator {

	private static final String OVERDUE = "OVERDUE";

	private final NightWatch night;

	NightlyHealthIndicator(NightWatch night) {
		this.night = night;
	}

	@Override
	public Health health() {
		NightWatch.Watched watched = this.night.look();
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
