package io.roomkeeper.roster.index;

import java.util.Optional;

import io.roomkeeper.directory.Licence;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.room.RoomStatus;

/**
 * A query for the list of people.
 *
 * @param text words: each must be the prefix of a word of name, uid, mail, number or
 * link; may be empty
 * @param status only people whose room has that effective status
 * @param expiring only present people whose room expires in that period and has not
 * expired yet
 * @param licence only people with that licence
 * @param group only people in that group, directly or through others
 * @param sort the sort order
 * @param ascending whether smaller values come first
 */
public record RosterQuery(String text, Optional<RoomStatus> status, Optional<ExpiryDates> expiring,
		Optional<Licence> licence, Optional<GroupId> group, Sort sort, boolean ascending) {

	/** Longer search texts are cut to this many characters. */
	public static final int MAX_TEXT = 200;

	public RosterQuery {
		text = text.strip();
		text = text.substring(0, Math.min(text.length(), MAX_TEXT));
	}

	/** Creates a query for everyone who matches the words, by name. */
	public static RosterQuery matching(String text) {
		return new RosterQuery(text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Sort.NAME,
				true);
	}

	/** Returns a copy with another search text. */
	public RosterQuery withText(String other) {
		return new RosterQuery(other, this.status, this.expiring, this.licence, this.group, this.sort, this.ascending);
	}

	/** Returns a copy with another filter for the effective status. */
	public RosterQuery withStatus(Optional<RoomStatus> other) {
		return new RosterQuery(this.text, other, this.expiring, this.licence, this.group, this.sort, this.ascending);
	}

	/** Returns a copy with another filter for the expiry date. */
	public RosterQuery withExpiring(Optional<ExpiryDates> other) {
		return new RosterQuery(this.text, this.status, other, this.licence, this.group, this.sort, this.ascending);
	}

	/** Returns a copy with another filter for the licence. */
	public RosterQuery withLicence(Optional<Licence> other) {
		return new RosterQuery(this.text, this.status, this.expiring, other, this.group, this.sort, this.ascending);
	}

	/** Returns a copy with another filter for the group. */
	public RosterQuery withGroup(Optional<GroupId> other) {
		return new RosterQuery(this.text, this.status, this.expiring, this.licence, other, this.sort, this.ascending);
	}

	/** Returns a copy with another sort order. */
	public RosterQuery orderedBy(Sort other, boolean smallestFirst) {
		return new RosterQuery(this.text, this.status, this.expiring, this.licence, this.group, other, smallestFirst);
	}

	/** Returns whether the query has no filter. */
	public boolean isOfEverybody() {
		return this.text.isEmpty() && this.status.isEmpty() && this.expiring.isEmpty() && this.licence.isEmpty()
				&& this.group.isEmpty();
	}

	/** The sort orders; people without a value come last. */
	public enum Sort {

		NAME, UID, NUMBER, STATUS, LAST_USED, EXPIRES

	}

}
