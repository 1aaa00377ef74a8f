package io.roomkeeper.batch.cli;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;

/**
 * Who sits at the machine: whoever can start a command can read the data directory, and
 * so may do everything.
 */
final class Operator {

	private Operator() {
	}

	/**
	 * The person by the name of their account, or {@code operator} where the system knows
	 * none.
	 */
	static Actor actor() {
		String name = System.getProperty("user.name", "");
		return Actor.operator((name.isBlank() || name.equals("?")) ? "operator" : name).from(Origin.COMMAND);
	}

}
