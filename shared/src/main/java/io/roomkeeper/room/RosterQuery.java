package io.roomkeeper.room;

import java.util.Optional;

import io.roomkeeper.directory.Licence;

/**
 * What is asked of the list of people.
 *
 * @param text words: each must begin a word of name, uid, mail, number or link; may be
 * empty
 * @param state only rooms in that state
 * @param licence only people with that licence
 * @param sort by what the list is ordered
 * @param ascending smallest first
 */
public record RosterQuery(String text, Optional<RoomState> state, Optional<Licence> licence, Sort sort,
		boolean ascending) {

	/** Longer searches are cut: nobody types them. */
	public static final int MAX_TEXT = 200;

	public RosterQuery {
		text = text.strip();
		text = text.substring(0, Math.min(text.length(), MAX_TEXT));
	}

	/** Everybody who matches the words, by name. */
	public static RosterQuery matching(String text) {
		return new RosterQuery(text, Optional.empty(), Optional.empty(), Sort.NAME, true);
	}

	/** The columns by which the list can be ordered. */
	public enum Sort {

		NAME, UID, MAIL, NUMBER, LAST_USED, EXPIRES

	}

}
