package io.roomkeeper.console.monitor;

import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import io.roomkeeper.audit.AuditAnchor;
import io.roomkeeper.audit.AuditTrail;

/**
 * Writes the head of the audit trail to the log and to the metrics once an hour, which
 * keeps a copy outside the database. {@code audit verify --expect} compares the copy with
 * the trail.
 */
@Component
class AuditHeads implements MeterBinder {

	private static final Logger LOG = LoggerFactory.getLogger(AuditHeads.class);

	private final AuditTrail trail;

	private volatile @Nullable MultiGauge gauge;

	AuditHeads(AuditTrail trail) {
		this.trail = trail;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		this.gauge = MultiGauge.builder("roomkeeper.audit.head")
			.description("rows of the audit trail, with the hash of the last one, once an hour")
			.register(registry);
		note();
	}

	/** Logs and publishes the current head of the trail. */
	@Scheduled(initialDelay = 3_600_000, fixedRate = 3_600_000)
	void note() {
		AuditAnchor head = AuditAnchor.of(this.trail.head());
		LOG.info("Head of the audit trail: {}", head);
		MultiGauge known = this.gauge;
		if (known != null) {
			known.register(List.of(MultiGauge.Row.of(Tags.of("hash", head.hash()), head.seq())), true);
		}
	}

}
