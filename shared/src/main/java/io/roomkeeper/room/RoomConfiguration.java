package io.roomkeeper.room;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The status of rooms, and the drawing of numbers. */
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

}
