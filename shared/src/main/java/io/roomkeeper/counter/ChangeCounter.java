package io.roomkeeper.counter;

/**
 * What the counters count. A transaction counts once for everything that it changes in
 * one area.
 */
public enum ChangeCounter {

	/** People, their names, licences and presence. */
	PEOPLE,

	/** Groups, their order, members and nesting. */
	GROUPS,

	/** Assignments and exceptions. */
	SETTINGS,

	/** Rooms, their numbers, links, states and dates. */
	ROOMS

}
