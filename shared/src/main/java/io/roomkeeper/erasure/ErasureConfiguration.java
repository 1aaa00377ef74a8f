package io.roomkeeper.erasure;

import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Erasing a person. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

	@Bean
	PersonErasure personErasure(ErasableRows rows, People people, AuditedTransaction transaction) {
		return new PersonErasure(rows, people, transaction);
	}

}
