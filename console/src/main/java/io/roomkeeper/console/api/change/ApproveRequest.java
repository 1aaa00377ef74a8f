package io.roomkeeper.console.api.change;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * The approval of a plan.
 *
 * @param hash the hash of the plan that was read
 */
@Schema(name = "ApprovePlan", description = "The approval of a plan")
record ApproveRequest(@Schema(description = "The hash of the plan that was read, at least its first 8 digits",
		requiredMode = REQUIRED, example = "705ced54") @Nullable String hash) {

	String given() {
		return (this.hash != null) ? this.hash : "";
	}

}
