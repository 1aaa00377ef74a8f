package io.roomkeeper.batch.file;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;
import org.springframework.stereotype.Component;

/** Finds the owners that the lines of a file name. */
@Component
public class OwnerFinder {

	private final PersonLookup people;

	private final Rooms rooms;

	OwnerFinder(PersonLookup people, Rooms rooms) {
		this.people = people;
		this.rooms = rooms;
	}

	/** Looks up all owners together. */
	public OwnerLookup find(Collection<OwnerRef> asked) {
		Set<Uid> uids = new HashSet<>();
		Set<String> mails = new HashSet<>();
		Set<PersonalMeetingId> numbers = new HashSet<>();
		for (OwnerRef who : asked) {
			switch (who) {
				case OwnerRef.ByUid(Uid uid) -> uids.add(uid);
				case OwnerRef.ByMail(String mail) -> mails.add(mail);
				case OwnerRef.ByNumber(PersonalMeetingId pmi) -> numbers.add(pmi);
			}
		}
		return new OwnerLookup(this.people.byUids(uids), this.people.byMails(mails), this.rooms.ownersOf(numbers));
	}

}
