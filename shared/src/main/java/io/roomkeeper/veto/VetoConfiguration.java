package io.roomkeeper.veto;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Vetoes against items of the nightly job. */
@Configuration(proxyBeanMethods = false)
class VetoConfiguration {

	@Bean
	VetoService vetoService(Vetoes vetoes, PersonLookup people, Rooms rooms, AuditedTransaction transaction,
			Account account, Clock clock) {
		return new VetoService(vetoes, people, rooms, transaction, account, clock);
	}

}
