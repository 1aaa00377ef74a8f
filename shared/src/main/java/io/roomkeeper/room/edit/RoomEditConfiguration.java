package io.roomkeeper.room.edit;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.Rooms;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Changes of rooms. */
@Configuration(proxyBeanMethods = false)
class RoomEditConfiguration {

	@Bean
	RoomRenewal roomRenewal(Rooms rooms, ReinviteRecorder reinvites, AuditedTransaction transaction, Account account,
			Clock clock) {
		return new RoomRenewal(rooms, reinvites, transaction, new SecureRandom(), account, clock);
	}

}
