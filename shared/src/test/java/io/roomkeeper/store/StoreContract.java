package io.roomkeeper.store;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.roster.CurrentRoster;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.setting.SettingsService;

/** Tests of a store on the database that a subclass provides. */
abstract class StoreContract extends SharedContract {

	static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	final TestDatabase database;

	StoreContract(TestDatabase database) {
		super(database);
		this.database = database;
	}

	PersonalRoom open(PersonId owner, long number) {
		PersonalRoom room = room(owner, number, Optional.empty());
		this.database.rooms().open(List.of(room));
		return room;
	}

	static PersonalRoom room(PersonId owner, long number, Optional<String> link) {
		return PersonalRoom.opened(owner, new PersonalMeetingId(number), link.map(PersonalLink::new),
				new Passcode("abc"), TODAY, TODAY);
	}

	/** Creates the list of users as the product does. */
	static UserList userList(TestDatabase database, CurrentRoster current, SettingsService settings, Account account,
			Clock clock) {
		RoomStatuses statuses = new RoomStatuses(
				(owner) -> settings.applies(owner, SettingsService.PERSONAL_MEETING).isOn(), account, clock);
		return new UserList(current, database.roster(), settings, statuses, account, clock);
	}

}
