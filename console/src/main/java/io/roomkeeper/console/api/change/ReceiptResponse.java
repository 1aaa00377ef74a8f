package io.roomkeeper.console.api.change;

import io.roomkeeper.audit.AuditEntry;
import java.util.List;
import java.util.Map;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The results of a plan. */
@Schema(name = "Receipt", description = "The results of a plan; its items list each room and setting")
record ReceiptResponse(@Schema(requiredMode = REQUIRED, description = "The plan") PlanResponse plan,
		@Schema(requiredMode = REQUIRED, description = "Items changed as planned", example = "73") int done,
		@Schema(requiredMode = REQUIRED, description = "Items that already were as planned",
				example = "0") int unchanged,
		@Schema(requiredMode = REQUIRED, description = "Items that had changed and were skipped",
				example = "1") int drifted,
		@Schema(requiredMode = REQUIRED, description = "Items that could not be changed", example = "0") int failed,
		@Schema(requiredMode = REQUIRED, description = "Items that were withdrawn before they were applied",
				example = "0") int withdrawn,
		@Schema(requiredMode = REQUIRED, description = "Open items", example = "0") int open,
		@Schema(requiredMode = REQUIRED,
				description = "The IDs of the audit events about the plan, latest first. An admin can request a receipt of each, which proves it offline",
				example = "[812, 640]") List<Long> auditEvents) {

	static ReceiptResponse of(ChangePlan plan, int items, Map<ItemOutcome, Integer> outcomes, List<AuditEntry> events,
			SendLimits limits) {
		int settled = outcomes.values().stream().mapToInt(Integer::intValue).sum();
		return new ReceiptResponse(PlanResponse.of(plan, limits), outcomes.getOrDefault(ItemOutcome.DONE, 0),
				outcomes.getOrDefault(ItemOutcome.UNCHANGED, 0), outcomes.getOrDefault(ItemOutcome.DRIFTED, 0),
				outcomes.getOrDefault(ItemOutcome.FAILED, 0), outcomes.getOrDefault(ItemOutcome.WITHDRAWN, 0),
				items - settled, events.stream().map(AuditEntry::seq).toList());
	}

}
