package io.roomkeeper.change;

import java.util.Locale;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** A plan has a status that does not allow what was asked. */
public class PlanStateException extends FixableException {

	public PlanStateException(ChangePlan plan) {
		super(Message.of("plan.status." + plan.status().name().toLowerCase(Locale.ROOT),
				Argument.text(Integer.toString(plan.id().value()))), Message.of("plan.status.fix"), null);
	}

}
