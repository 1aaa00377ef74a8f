package io.roomkeeper.console.api.change;

import io.roomkeeper.failure.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * What to plan.
 *
 * @param kind what the plan does
 * @param select whom it concerns
 * @param reason the reason for the audit trail
 * @param alsoImminent whether to include rooms with meetings within 24 hours
 */
@Schema(name = "MakePlan", description = "What to plan")
record MakePlanRequest(
		@Schema(description = "What the plan does", requiredMode = REQUIRED, allowableValues = "reissue",
				example = "reissue") @Nullable String kind,
		@Schema(description = "Whom it concerns: words and the filters group, status, licence and expiring, or 'all'",
				requiredMode = REQUIRED, example = "group=Physics status=active") @Nullable String select,
		@Schema(description = "The reason", requiredMode = REQUIRED,
				example = "numbers were published") @Nullable String reason,
		@Schema(description = "Whether to include rooms with meetings that begin within 24 hours",
				defaultValue = "false") @Nullable Boolean alsoImminent) {

	/** Returns the query, after checking that this kind of plan can be made. */
	String query() {
		if (!"reissue".equals(this.kind)) {
			throw new InvalidInputException("The kind of the plan is '%s'".formatted(this.kind),
					"Send for example {\"kind\":\"reissue\",\"select\":\"group=Physics\",\"reason\":\"numbers were published\"}");
		}
		return (this.select != null) ? this.select : "";
	}

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	boolean includesImminent() {
		return Boolean.TRUE.equals(this.alsoImminent);
	}

}
