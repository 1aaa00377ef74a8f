package io.roomkeeper.account;

import java.security.SecureRandom;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Identifiers that name the organisation. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {

	@Bean
	GlobalIds globalIds(Account account) {
		return new GlobalIds(account, new SecureRandom());
	}

}
