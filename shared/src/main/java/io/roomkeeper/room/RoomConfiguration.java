package io.roomkeeper.room;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The status of rooms, and where links lead. */
@Configuration(proxyBeanMethods = false)
class RoomConfiguration {

	@Bean
	RoomStatuses roomStatuses(RoomPolicy policy, Account account, Clock clock) {
		return new RoomStatuses(policy, account, clock);
	}

	@Bean
	RoomAllocator roomAllocator(Rooms rooms) {
		return new RoomAllocator(rooms, new SecureRandom());
	}

	@Bean
	JoinLinkResolver joinLinks(Rooms rooms, People people, RoomStatuses statuses) {
		return new JoinLinkResolver(rooms, people, statuses);
	}

}
