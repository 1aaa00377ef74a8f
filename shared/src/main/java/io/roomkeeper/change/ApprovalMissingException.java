package io.roomkeeper.change;

import io.roomkeeper.failure.FixableException;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Thrown when a plan cannot be applied because another person must approve it first. */
public class ApprovalMissingException extends FixableException {

	public ApprovalMissingException(ChangePlan plan) {
		super(Message.of("plan.unapproved", id(plan)),
				Message.of("plan.unapproved.fix", id(plan), Argument.text(plan.hash().shortText())), null);
	}

	private static Argument id(ChangePlan plan) {
		return Argument.text(Integer.toString(plan.id().value()));
	}

}
