package io.roomkeeper.service.report;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.join.JoinEntries;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.service.ConfiguredServices;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What meeting services report. */
@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

	@Bean
	ReportedUse reportedUse(ConfiguredServices services, JoinEntries entries, RoomLedger ledger,
			DataOwnership ownership, Account account, Clock clock) {
		return new ReportedUse(services, entries, ledger, ownership, account, clock);
	}

}
