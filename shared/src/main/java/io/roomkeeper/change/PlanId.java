package io.roomkeeper.change;

import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/**
 * The number of a plan, from 1. An applied plan is a change and keeps the number.
 *
 * @param value the number
 */
public record PlanId(int value) implements Comparable<PlanId> {

	public PlanId {
		if (value < 1) {
			throw new IllegalArgumentException("A plan has a number from 1: " + value);
		}
	}

	/**
	 * Reads the number of a plan.
	 * @throws InvalidInputException if the text is no number from 1 to 999,999,999
	 */
	public static PlanId parse(String text) {
		if (!text.strip().matches("[1-9][0-9]{0,8}")) {
			throw new InvalidInputException(Message.of("plan.id", Argument.text(text)), Message.of("plan.id.fix"));
		}
		return new PlanId(Integer.parseInt(text.strip()));
	}

	/** Returns the plan as the object of an audit event. */
	public AuditSubject auditSubject() {
		return new AuditSubject.Plan(this.value);
	}

	@Override
	public int compareTo(PlanId other) {
		return Integer.compare(this.value, other.value);
	}

}
