package io.roomkeeper.console.api.change;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.planning.ListedValue;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.run.RunId;
import io.roomkeeper.change.planning.PlanTiming;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A plan to make. Which fields are required depends on the kind. */
@Schema(name = "MakePlan", description = "What to plan")
record MakePlanRequest(@Schema(description = "What the plan does", requiredMode = REQUIRED, allowableValues = {
		"reissue", "switch-off", "settings", "withdraw-links" }, example = "reissue") @Nullable String kind,
		@Schema(description = "For reissue, passcodes and withdraw-links, the people concerned: words and the filters group, status, licence and expiring, or 'all'",
				types = { "string", "null" }, example = "group=Physics status=active") @Nullable String select,
		@Schema(description = "For switch-off, the scope at which personal meeting IDs are disabled",
				types = { "string", "null" }, allowableValues = { "account", "group" },
				example = "group") @Nullable String scope,
		@Schema(description = "For switch-off, the group's number; leave it out for the account",
				types = { "string", "null" }, example = "7") @Nullable String id,
		@Schema(description = "For switch-off, whether it is locked; true if left out",
				types = { "boolean", "null" }) @Nullable Boolean locked,
		@Schema(description = "For switch-off, when the lock ends; without an end if left out",
				types = { "string", "null" }, format = "date-time",
				example = "2026-12-20T00:00:00Z") @Nullable Instant until,
		@Schema(description = "For settings, the changes",
				types = { "array", "null" }) @Nullable List<PlannedSettingRequest> settings,
		@Schema(description = "For reissue and rename-links, the new number or link of each person",
				types = { "array", "null" }) @Nullable List<ListedValueRequest> values,
		@Schema(description = "For undo-sweep, the number of the sweep's run", types = { "integer", "null" },
				format = "int64", example = "31") @Nullable Long run,
		@Schema(description = "The reason", requiredMode = REQUIRED,
				example = "numbers were published") @Nullable String reason,
		@Schema(description = "Whether to include rooms with meetings that begin within 24 hours",
				defaultValue = "false") @Nullable Boolean alsoImminent,
		@Schema(description = "Whether to spread the plan over days, so that no join details change within 24 hours of a meeting",
				defaultValue = "false") @Nullable Boolean waves){

	/** Returns the kind of the plan. */
	PlanKind plannedKind() {
		return Arrays.stream(PlanKind.values())
			.filter((one) -> one.key().equals(this.kind))
			.findFirst()
			.orElseThrow(() -> unknownKind(this.kind));
	}

	static InvalidInputException unknownKind(@Nullable String kind) {
		return new InvalidInputException("The kind of the plan is '%.40s'".formatted(kind),
				"Send for example {\"kind\":\"reissue\",\"select\":\"group=Physics\",\"reason\":\"numbers were published\"}");
	}

	String query() {
		return (this.select != null) ? this.select : "";
	}

	List<PlannedSettingRequest> planned() {
		return (this.settings != null) ? this.settings : List.of();
	}

	/** Returns the numbers or links that people get. */
	List<ListedValue> listed() {
		List<ListedValueRequest> given = (this.values != null) ? this.values : List.of();
		return IntStream.range(0, given.size()).mapToObj((i) -> given.get(i).at(i + 1)).toList();
	}

	/** Returns the sweep to undo. */
	RunId sweep() {
		if (this.run == null || this.run < 1) {
			throw new InvalidInputException("The undo of a sweep needs its run",
					"Send for example {\"kind\":\"undo-sweep\",\"run\":31,\"reason\":\"usage was missing\"}");
		}
		return new RunId(this.run);
	}

	String why() {
		return (this.reason != null) ? this.reason : "";
	}

	PlanTiming timing() {
		return new PlanTiming(Boolean.TRUE.equals(this.waves), Boolean.TRUE.equals(this.alsoImminent));
	}

}
