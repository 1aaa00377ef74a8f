package io.roomkeeper.roster;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.roster.index.RosterIndex;
import io.roomkeeper.roster.index.RosterLine;
import io.roomkeeper.setting.DisabledPeople;

/** People for tests of the index. */
public final class Lines {

	public static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private Lines() {
	}

	public static RosterLine person(int id, String uid, String givenName, String familyName) {
		return new RosterLine(new PersonId(id), new Uid(uid), (givenName + " " + familyName).strip(), givenName,
				familyName, Optional.of(uid + "@example.org"), Licence.LICENSED, false, Optional.empty());
	}

	public static RosterLine.Room room(long number, Optional<String> link) {
		return new RosterLine.Room(new PersonalMeetingId(number), link.map(PersonalLink::new), RoomState.ACTIVE,
				Optional.empty(), TODAY.plusDays(365));
	}

	public static RosterLine with(RosterLine line, RosterLine.Room room) {
		return new RosterLine(line.id(), line.uid(), line.displayName(), line.givenName(), line.familyName(),
				line.mail(), line.licence(), line.missing(), Optional.of(room));
	}

	/** Returns everybody as of today; personal meeting IDs are off for some. */
	public static RosterSnapshot snapshot(RosterIndex index, PeopleSet disabled) {
		Account account = new Account(Plan.BUSINESS, ZoneOffset.UTC, URI.create("https://rooms.example.org"), "us");
		return RosterSnapshot.of(index, new DisabledPeople(List.of(), disabled, Instant.MAX), account,
				TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC));
	}

}
