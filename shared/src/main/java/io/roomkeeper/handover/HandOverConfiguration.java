package io.roomkeeper.handover;

import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.DataOwnership;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hand-overs of rooms. */
@Configuration(proxyBeanMethods = false)
class HandOverConfiguration {

	@Bean
	RoomHandOver roomHandOver(PersonLookup people, Rooms rooms, RoomTransfers transfers, Meetings meetings,
			ReinviteRecorder reinvites, AuditedTransaction transaction, DataOwnership ownership, Account account,
			Clock clock) {
		return new RoomHandOver(people, rooms, transfers, meetings, reinvites, transaction, ownership, account, clock);
	}

}
