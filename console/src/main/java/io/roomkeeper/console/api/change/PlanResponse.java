package io.roomkeeper.console.api.change;

import java.time.Instant;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanDecision;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.run.RunId;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A plan, or the change that it became. */
@Schema(name = "Plan", description = "A plan, or the change that it became")
record PlanResponse(@Schema(requiredMode = REQUIRED, description = "The number", example = "12") int id,
		@Schema(requiredMode = REQUIRED, description = "What it does", allowableValues = {
				"reissue", "switch-off", "settings", "passcodes", "rename-links", "withdraw-links", "undo",
				"undo-sweep" }) String kind,
		@Schema(requiredMode = REQUIRED, description = "How far it has come") PlanStatus status,
		@Schema(requiredMode = REQUIRED, description = "The hash of its content, to which an approval is bound",
				example = "705ced54c3f0a1d27d6f1f3c5b8de29aa6c4cbb1e7f2f3a0b9c8d7e6f5a4b3c2") String hash,
		@Schema(requiredMode = REQUIRED, description = "The query that selected the people",
				example = "group=Physics") String select,
		@Schema(requiredMode = REQUIRED, description = "The author's reason",
				example = "numbers were published") String reason,
		@Schema(requiredMode = REQUIRED, description = "Who made it", example = "bjorn.muller") String author,
		@Schema(requiredMode = REQUIRED, description = "When it was made") Instant createdAt,
		@Schema(requiredMode = REQUIRED, description = "Its effect") PlanEffectsResponse effects,
		@Schema(requiredMode = REQUIRED, description = "Who approved, rejected or withdrew it; null if nobody has",
				types = { "string", "null" }, example = "amara.okafor") @Nullable String decidedBy,
		@Schema(requiredMode = REQUIRED, description = "The change that it undoes; null if it is no undo",
				types = { "integer", "null" }, format = "int32", example = "11") @Nullable Integer undoes,
		@Schema(requiredMode = REQUIRED, description = "The run that applies or applied it; null before that",
				types = { "integer", "null" }, format = "int64", example = "31") @Nullable Long runId){

	static PlanResponse of(ChangePlan plan, SendLimits limits) {
		return new PlanResponse(plan.id().value(), plan.kind().key(), plan.status(), plan.hash().text(),
				plan.selection(), plan.reason(), plan.author(), plan.createdAt(),
				PlanEffectsResponse.of(plan.effects(), limits), plan.decision().map(PlanDecision::by).orElse(null),
				plan.undoes().map(PlanId::value).orElse(null), plan.run().map(RunId::value).orElse(null));
	}

}
