package io.roomkeeper.batch.file;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.People;
import io.roomkeeper.directory.PersonId;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;

/**
 * Who is meant by the uids, mail addresses and numbers of some lines, looked up together.
 */
public record Owners(Map<String, PersonId> byUid, Map<String, PersonId> byMail,
		Map<PersonalMeetingId, PersonId> byNumber) {

	/** Looks all of them up. */
	public static Owners of(Collection<Who> asked, People people, Rooms rooms) {
		Set<Uid> uids = new HashSet<>();
		Set<String> mails = new HashSet<>();
		Set<PersonalMeetingId> numbers = new HashSet<>();
		for (Who who : asked) {
			switch (who) {
				case Who.ByUid(Uid uid) -> uids.add(uid);
				case Who.ByMail(String mail) -> mails.add(mail);
				case Who.ByNumber(PersonalMeetingId pmi) -> numbers.add(pmi);
			}
		}
		return new Owners(people.withUids(uids), people.withMails(mails), rooms.ownersOf(numbers));
	}

	/** Whose room it is, or empty where nobody is found. */
	public Optional<PersonId> find(Who who) {
		return Optional.ofNullable(switch (who) {
			case Who.ByUid(var uid) -> this.byUid.get(uid.key());
			case Who.ByMail(var mail) -> this.byMail.get(mail);
			case Who.ByNumber(var pmi) -> this.byNumber.get(pmi);
		});
	}

}
