package io.roomkeeper.change;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.signin.Operators;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans and their approval. */
@Configuration(proxyBeanMethods = false)
class ChangeConfiguration {

	@Bean
	PlanReader planReader(ChangePlans plans, PlannedWaves waves) {
		return new PlanReader(plans, waves);
	}

	@Bean
	PlanApprovals planApprovals(ChangePlans plans, PersonLookup people, Operators operators,
			AuditedTransaction transaction, Account account, Clock clock) {
		return new PlanApprovals(plans, people, operators, transaction, account, clock);
	}

}
