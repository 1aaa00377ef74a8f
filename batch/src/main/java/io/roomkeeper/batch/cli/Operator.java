package io.roomkeeper.batch.cli;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Operators;

import org.springframework.context.ApplicationContext;

/**
 * Who runs the command: an account of the operating system, or the person it belongs to.
 */
final class Operator {

	private Operator() {
	}

	/**
	 * The account under which this process runs, {@code operator} where the system knows
	 * none.
	 */
	static Actor actor(ApplicationContext context) {
		String name = System.getProperty("user.name", "");
		return context.getBean(Operators.class).actor((name.isBlank() || name.equals("?")) ? "operator" : name);
	}

}
