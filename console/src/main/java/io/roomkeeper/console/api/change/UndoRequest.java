package io.roomkeeper.console.api.change;

import io.roomkeeper.change.planning.PlanTiming;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A request to undo a change.
 *
 * @param reason the reason for the audit trail
 * @param alsoImminent whether to include rooms with meetings within 24 hours
 * @param waves whether to spread the plan over days
 */
@Schema(name = "UndoChange", description = "Why to undo a change")
record UndoRequest(
		@Schema(description = "The reason", requiredMode = REQUIRED, example = "wrong group") @Nullable String reason,
		@Schema(description = "Whether to include rooms with meetings that begin within 24 hours",
				defaultValue = "false") @Nullable Boolean alsoImminent,
		@Schema(description = "Whether to spread the plan over days, so that no join details change within 24 hours of a meeting",
				defaultValue = "false") @Nullable Boolean waves) {

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	PlanTiming timing() {
		return new PlanTiming(Boolean.TRUE.equals(this.waves), Boolean.TRUE.equals(this.alsoImminent));
	}

}
