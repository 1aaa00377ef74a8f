package io.roomkeeper.room.edit;

import java.security.SecureRandom;
import java.time.Clock;

import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.ClosedRoomMeetings;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.RoomAllocator;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.setting.SettingsService;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Changes of rooms. */
@Configuration(proxyBeanMethods = false)
class RoomEditConfiguration {

	@Bean
	RoomRights roomRights(PersonLookup people) {
		return new RoomRights(people);
	}

	@Bean
	NumberChecker numberChecker(Rooms rooms) {
		return new NumberChecker(rooms);
	}

	@Bean
	RoomEditRules roomEditRules(Rooms rooms, RoomStatuses statuses, PasscodePolicy passcodes, SettingsService settings,
			NumberChecker numbers, ReservedLinks reserved, Account account) {
		return new RoomEditRules(rooms, statuses, passcodes, new RoomProtection(settings, rooms), numbers, reserved,
				account);
	}

	@Bean
	RoomEditing roomEditing(Rooms rooms, RoomStatuses statuses, RoomRights rights, RoomEditRules rules,
			ReinviteRecorder reinvites, AuditedTransaction transaction, RoomAllocator allocator, Account account,
			Clock clock) {
		return new RoomEditing(rooms, statuses, rights, rules, reinvites, transaction, allocator, new SecureRandom(),
				account, clock);
	}

	@Bean
	RoomReview roomReview(Rooms rooms, People people, RoomEditRules rules) {
		return new RoomReview(rooms, people, rules);
	}

	@Bean
	RoomSwitch roomSwitch(SettingsService settings, Rooms rooms, RoomRights rights, ReinviteRecorder reinvites,
			ClosedRoomMeetings closedRooms, AuditedTransaction transaction, Clock clock) {
		return new RoomSwitch(settings, rooms, rights, reinvites, closedRooms, transaction, clock);
	}

	@Bean
	RoomRenewal roomRenewal(Rooms rooms, ReinviteRecorder reinvites, AuditedTransaction transaction,
			RoomAllocator allocator, Account account, Clock clock) {
		return new RoomRenewal(rooms, reinvites, transaction, allocator, new SecureRandom(), account, clock);
	}

}
