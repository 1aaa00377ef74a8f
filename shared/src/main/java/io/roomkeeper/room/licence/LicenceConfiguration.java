package io.roomkeeper.room.licence;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.People;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.veto.Vetoes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lost licences. */
@Configuration(proxyBeanMethods = false)
class LicenceConfiguration {

	@Bean
	LicenceTakeBack licenceTakeBack(LostLicences lost, People people, Rooms rooms, ReinviteRecorder reinvites,
			Vetoes vetoes, AuditedTransaction transaction, RoomAllocator allocator, Account account,
			LicenceGrace grace) {
		return new LicenceTakeBack(lost, people, rooms, reinvites, vetoes, transaction, allocator, account, grace);
	}

}
