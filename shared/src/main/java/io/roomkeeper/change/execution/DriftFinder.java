package io.roomkeeper.change.execution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditSubject;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.text.Argument;
import io.roomkeeper.text.Message;

/** Explains why a room is no longer as a plan expected it. */
final class DriftFinder {

	/** How many rows about a person or a plan are searched for the change. */
	private static final int ROWS = 20;

	private static final List<String> ROOM_EVENTS = List.of("RoomRenewed", "RoomHandedOver", "NumberChanged",
			"NumberGivenBack", "LinkChanged", "PasscodeChanged");

	private static final List<String> PLAN_EVENTS = List.of("ChangeStarted");

	private final AuditTrail trail;

	private final ChangePlans plans;

	DriftFinder(AuditTrail trail, ChangePlans plans) {
		this.trail = trail;
		this.plans = plans;
	}

	/**
	 * Returns the result of an item that is skipped: what has changed, and who changed it
	 * when, as far as it is known.
	 */
	ItemResult drifted(ChangePlan plan, PlanItem item, Message what) {
		return ItemResult.drifted((item.target() instanceof ItemTarget.Room room)
				? cause(plan, room).map((cause) -> Message.sentences(List.of(what, cause))).orElse(what) : what);
	}

	private Optional<Message> cause(ChangePlan plan, ItemTarget.Room room) {
		Stream<Cause> single = latest(room.uid().auditSubject(), ROOM_EVENTS)
			.map((entry) -> new Cause(entry, Optional.empty()))
			.stream();
		Stream<Cause> planned = this.plans.lastChangeOf(room.owner(), plan.id())
			.flatMap((other) -> latest(other.auditSubject(), PLAN_EVENTS)
				.map((entry) -> new Cause(entry, Optional.of(other))))
			.stream();
		return Stream.concat(single, planned)
			.filter((cause) -> !cause.entry().at().isBefore(plan.createdAt()))
			.max(Comparator.comparing((cause) -> cause.entry().at()))
			.map(Cause::message);
	}

	private Optional<AuditEntry> latest(AuditSubject subject, List<String> kinds) {
		return this.trail.about(subject, ROWS).stream().filter((entry) -> kinds.contains(entry.kind())).findFirst();
	}

	/**
	 * Who changed a room, and when.
	 *
	 * @param plan the plan by which it was changed
	 */
	private record Cause(AuditEntry entry, Optional<PlanId> plan) {

		Message message() {
			Argument by = Argument.text(this.entry.actor());
			Argument at = Argument.text(this.entry.at().toString());
			return this.plan
				.map((one) -> Message.of("drift.by.plan", by, at, Argument.text(Integer.toString(one.value()))))
				.orElseGet(() -> Message.of("drift.by", by, at));
		}

	}

}
