package io.roomkeeper.batch.file;

import java.util.Map;
import java.util.Optional;

import io.roomkeeper.person.NameMatch;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.PersonalMeetingId;

/** The people behind the uids, mail addresses and numbers of a chunk of lines. */
public record OwnerLookup(Map<String, NameMatch> byUid, Map<String, NameMatch> byMail,
		Map<PersonalMeetingId, PersonId> byNumber) {

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
