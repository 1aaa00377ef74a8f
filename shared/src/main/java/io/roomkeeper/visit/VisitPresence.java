package io.roomkeeper.visit;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The store of which guests are still there. */
public interface VisitPresence {

	/**
	 * Records that guests in a meeting service are there, or that they have left it,
	 * within {@link Visits#change}. Guests on a page of ours are not affected.
	 * @param guests visits of the session
	 * @return how many visits were changed
	 */
	int present(RoomSession session, Set<VisitId> guests, boolean on, Instant at);

	/** Records that guests have asked how far they are. Raises no revision. */
	void seen(Collection<VisitId> guests, Instant at);

	/**
	 * Returns the open sessions with guests who wait, were admitted or are on a page of
	 * ours, and were not seen since a moment.
	 */
	List<RoomSessionId> abandoned(Instant seenBefore);

	/**
	 * Ends the visits of guests who wait or were admitted, and were not seen since a
	 * moment, within {@link Visits#change}. Guests on a page of ours are away then.
	 */
	void leave(RoomSession session, Instant seenBefore, Instant at);

	/**
	 * Returns the open sessions with guests who were away from a page of ours, and were
	 * seen since a moment.
	 */
	List<RoomSessionId> revisited(Instant seenSince);

	/**
	 * Records that guests are in the room again who were away from a page of ours, and
	 * were seen since a moment, within {@link Visits#change}.
	 */
	void comeBack(RoomSession session, Instant seenSince);

	/**
	 * Returns the open sessions that nobody has started and in which nobody waits, was
	 * admitted or was seen in the room since a moment, and those that were started and
	 * whose host was not seen since that moment.
	 */
	List<RoomSessionId> idle(Instant seenBefore);

}
