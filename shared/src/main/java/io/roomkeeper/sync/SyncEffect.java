package io.roomkeeper.sync;

import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The effects of a sync that need approval if they concern many people. A wrong filter,
 * base or attribute and a restored directory show in these counts.
 */
public enum SyncEffect {

	/** The directory no longer has them. */
	MISSING,
	/** They go missing while a newcomer has their uid, mail address or number. */
	REPLACED,
	/** They are matched with the newcomer who has their uid. */
	MATCHED,
	/** Their uid changes. */
	RENAMED,
	/** Their licence changes. */
	LICENCE,
	/** Their mail address is added, removed or changed. */
	MAIL,
	/** They stay present, but a group no longer holds them. */
	MEMBERSHIP,
	/** They stay present, but lose a lock or a value that a group gave them. */
	POLICY,
	/**
	 * Their room retires, since they have been missing for longer than the grace time.
	 */
	RETIRED;

	/**
	 * Describes the effect, for example {@code mark 812 of 2,000 people missing}.
	 * @param count the number of people or rooms concerned
	 * @param of the total number
	 */
	public Message describe(long count, long of) {
		return Message.of("effect." + name(), Argument.number(count), Argument.number(of));
	}

}
