package io.roomkeeper.batch.usage;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.batch.usage.UsageLine.Who;
import io.roomkeeper.directory.People;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;

/**
 * Who is meant by the uids, mail addresses and numbers of some lines, looked up together.
 */
record RoomOwners(Map<String, PersonId> byUid, Map<String, PersonId> byMail,
		Map<PersonalMeetingId, PersonId> byNumber) {

	static RoomOwners of(List<? extends UsageLine> lines, People people, Rooms rooms) {
		Set<Uid> uids = new HashSet<>();
		Set<String> mails = new HashSet<>();
		Set<PersonalMeetingId> numbers = new HashSet<>();
		for (UsageLine line : lines) {
			if (line instanceof UsageLine.Use(var _, Who who, var _)) {
				switch (who) {
					case Who.ByUid(Uid uid) -> uids.add(uid);
					case Who.ByMail(String mail) -> mails.add(mail);
					case Who.ByNumber(PersonalMeetingId pmi) -> numbers.add(pmi);
				}
			}
		}
		return new RoomOwners(people.withUids(uids), people.withMails(mails), rooms.ownersOf(numbers));
	}

	/** Whose room it is, or empty where nobody is found. */
	Optional<PersonId> find(Who who) {
		return Optional.ofNullable(switch (who) {
			case Who.ByUid(var uid) -> this.byUid.get(uid.key());
			case Who.ByMail(var mail) -> this.byMail.get(mail);
			case Who.ByNumber(var pmi) -> this.byNumber.get(pmi);
		});
	}

	/** What is said where nobody is found. */
	static String unknown(Who who) {
		return switch (who) {
			case Who.ByUid(var uid) -> "nobody has the uid '%s'".formatted(uid.value());
			case Who.ByMail(var mail) -> "no one person has the mail address '%s'".formatted(mail);
			case Who.ByNumber(var pmi) -> "no room has the number %s".formatted(pmi.grouped());
		};
	}

}
