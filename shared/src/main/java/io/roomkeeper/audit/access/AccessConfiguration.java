package io.roomkeeper.audit.access;

import java.time.Clock;

import io.roomkeeper.audit.AuditTrail;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Recording access. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

	@Bean
	AccessTrail accessTrail(AuditTrail trail, Clock clock) {
		return new AccessTrail(trail, clock);
	}

}
