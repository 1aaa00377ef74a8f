package io.roomkeeper.setting.exception;

import java.time.Clock;

import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.setting.PersonReader;
import io.roomkeeper.setting.SettingTransaction;
import io.roomkeeper.setting.catalog.SettingCatalog;
import io.roomkeeper.setting.policy.Assignments;
import io.roomkeeper.setting.policy.SettingExceptions;
import io.roomkeeper.setting.resolution.SettingResolver;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Exceptions and requests for them. */
@Configuration(proxyBeanMethods = false)
class ExceptionConfiguration {

	@Bean
	ExceptionValidator exceptionValidator(SettingResolver resolver, PersonReader people, Clock clock) {
		return new ExceptionValidator(resolver, people, clock);
	}

	@Bean
	ExceptionService exceptionService(SettingCatalog catalog, SettingExceptions exceptions, ExceptionRequests requests,
			ExceptionPolicy policy, PersonReader people, ExceptionValidator validator, SettingTransaction transaction,
			Clock clock) {
		return new ExceptionService(catalog, exceptions, requests, policy, people, validator, transaction, clock);
	}

	@Bean
	LockEnds lockEnds(Assignments assignments, PersonReader people, AuditedTransaction transaction) {
		return new LockEnds(assignments, people, transaction);
	}

}
