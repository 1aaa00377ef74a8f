package io.roomkeeper.batch.cli;

import io.roomkeeper.access.Actor;
import io.roomkeeper.signin.Operators;
import org.springframework.context.ApplicationContext;

/**
 * The actor of a command: an operating-system account or the person that it belongs to.
 */
final class Operator {

	private Operator() {
	}

	/**
	 * Returns the account under which this process runs, or {@code operator} if the
	 * system does not name one.
	 */
	static Actor actor(ApplicationContext context) {
		String name = System.getProperty("user.name", "");
		return context.getBean(Operators.class).actor((name.isBlank() || name.equals("?")) ? "operator" : name);
	}

}
