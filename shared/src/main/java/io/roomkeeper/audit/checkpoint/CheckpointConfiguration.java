package io.roomkeeper.audit.checkpoint;

import java.time.Clock;
import java.util.List;

import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.audit.AuditedTransaction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Signing, verifying and removing. */
@Configuration(proxyBeanMethods = false)
class CheckpointConfiguration {

	@Bean
	CheckpointService checkpointService(AuditTrail trail, Checkpoints checkpoints, AuditKeys keys,
			List<Witness> witnesses, Clock clock) {
		return new CheckpointService(trail, checkpoints, keys, witnesses, clock);
	}

	@Bean
	TrailVerifier trailVerifier(AuditTrail trail, Checkpoints checkpoints, AuditKeys keys, WitnessFile witness) {
		return new TrailVerifier(trail, checkpoints, keys, witness);
	}

	@Bean
	EventReceipts eventReceipts(AuditTrail trail, Checkpoints checkpoints) {
		return new EventReceipts(trail, checkpoints);
	}

	@Bean
	TrailRetention trailRetention(AuditTrail trail, Checkpoints checkpoints, TrailVerifier verifier, AuditKeys keys,
			AuditedTransaction transaction, RetentionDays days, Clock clock) {
		return new TrailRetention(trail, checkpoints, verifier, keys, transaction, days, clock);
	}

}
