package io.roomkeeper.counter;

/** What is counted: each transaction that changes some of it counts once. */
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
