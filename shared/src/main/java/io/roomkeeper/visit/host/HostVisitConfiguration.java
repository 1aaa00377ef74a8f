package io.roomkeeper.visit.host;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.join.JoinRoomFinder;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.RoomLedger;
import io.roomkeeper.visit.VisitPolicies;
import io.roomkeeper.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What hosts do with their rooms. */
@Configuration(proxyBeanMethods = false)
class HostVisitConfiguration {

	@Bean
	HostRooms hostRooms(PersonLookup people, Meetings meetings, JoinRoomFinder rooms) {
		return new HostRooms(people, meetings, rooms);
	}

	@Bean
	HostControls hostControls(Visits visits, VisitPolicies policies, PersonLookup people, RoomLedger ledger,
			DataOwnership ownership, Account account, AuditedTransaction transaction, Clock clock) {
		return new HostControls(visits, policies, people, new RoomStarts(ledger, ownership, account, clock),
				transaction, clock);
	}

	@Bean
	WaitingNotices waitingNotices(Visits visits, PersonLookup people, Clock clock) {
		return new WaitingNotices(visits, people, clock);
	}

}
