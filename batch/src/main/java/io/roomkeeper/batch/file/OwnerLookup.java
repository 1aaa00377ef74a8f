package io.roomkeeper.batch.file;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.directory.Uid;
import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;

/** The people behind the uids, mail addresses and numbers of a chunk of lines. */
public record OwnerLookup(Map<String, NameMatch> byUid, Map<String, NameMatch> byMail,
		Map<PersonalMeetingId, PersonId> byNumber) {

	/** Looks up all owners together. */
	public static OwnerLookup of(Collection<OwnerRef> asked, People people, Rooms rooms) {
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
		PersonLookup lookup = new PersonLookup(people);
		return new OwnerLookup(lookup.byUids(uids), lookup.byMails(mails), rooms.ownersOf(numbers));
	}

	/** Returns the owner that a line names, or nobody. */
	public NameMatch find(OwnerRef who) {
		return switch (who) {
			case OwnerRef.ByUid(var uid) -> this.byUid.getOrDefault(uid.key(), NameMatch.nobody());
			case OwnerRef.ByMail(var mail) -> this.byMail.getOrDefault(mail, NameMatch.nobody());
			case OwnerRef.ByNumber(var pmi) -> Optional.ofNullable(this.byNumber.get(pmi))
				.<NameMatch>map(NameMatch.One::new)
				.orElse(NameMatch.nobody());
		};
	}

}
