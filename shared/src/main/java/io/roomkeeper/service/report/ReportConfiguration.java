package io.roomkeeper.service.report;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.service.ConfiguredServices;
import io.roomkeeper.visit.VisitPresence;
import io.roomkeeper.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What meeting services report. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

	@Bean
	ServiceReports serviceReports(ConfiguredServices services, JoinEntries entries, RoomLedger ledger,
			DataOwnership ownership, Account account, Visits visits, VisitPresence presence, PersonLookup people,
			AuditedTransaction transaction, Clock clock) {
		return new ServiceReports(services, new ReportedUse(entries, ledger, ownership, account, clock),
				new ReportedVisits(visits, presence, entries, people, transaction, clock));
	}

}
