package io.roomkeeper.change;

import java.util.Locale;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when the status of a plan does not allow a request. */
public class PlanStateException extends FixableException {

	public PlanStateException(ChangePlan plan) {
		super(Message.of("plan.status." + plan.status().name().toLowerCase(Locale.ROOT),
				Argument.text(Integer.toString(plan.id().value()))), Message.of("plan.status.fix"), null);
	}

}
