package io.roomkeeper.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading the audit trail. */
@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

	@Bean
	AuditReader auditReader(AuditTrail trail) {
		return new AuditReader(trail);
	}

}
