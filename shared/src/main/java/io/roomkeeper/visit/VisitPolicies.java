package io.roomkeeper.visit;

import io.roomkeeper.join.JoinRoom;

/** Reads from the settings of a host how guests get in. */
@FunctionalInterface
public interface VisitPolicies {

	/** Returns the policy of a room or meeting. */
	VisitPolicy of(JoinRoom room);

}
