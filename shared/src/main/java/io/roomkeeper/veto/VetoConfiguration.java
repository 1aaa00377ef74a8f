package io.roomkeeper.veto;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.NumberReleases;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Assignments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Vetoes against items of the nightly job. */
@Configuration(proxyBeanMethods = false)
class VetoConfiguration {

	@Bean
	EndHolds endHolds(SettingsService settings, ExceptionService exceptions, Assignments assignments, HeldEnds held,
			Account account) {
		return new EndHolds(settings, exceptions, assignments, held, account);
	}

	@Bean
	VetoService vetoService(Vetoes vetoes, PersonLookup lookup, People people, Rooms rooms, NumberReleases numbers,
			EndHolds ends, AuditedTransaction transaction, Account account, Clock clock) {
		return new VetoService(vetoes, lookup, people, rooms, numbers, ends, transaction, account, clock);
	}

}
