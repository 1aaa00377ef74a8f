package io.roomkeeper.audit;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading the audit trail, and recording access. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	AuditReader auditReader(AuditTrail trail) {
		return new AuditReader(trail);
	}

	@Bean
	AccessTrail accessTrail(AuditTrail trail, Clock clock) {
		return new AccessTrail(trail, clock);
	}

}
