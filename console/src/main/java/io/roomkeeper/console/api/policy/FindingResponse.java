package io.roomkeeper.console.api.policy;

import java.util.List;

import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.review.PolicyFinding;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** An assignment without effect. */
@Schema(name = "Finding", description = "An assignment without effect")
record FindingResponse(@Schema(description = "The kind of problem", requiredMode = REQUIRED, allowableValues = {
		"GROUP_MISSING", "NOBODY_IN_GROUP", "NEVER_WINS", "SHADOWED_LOCK", "SAME_AS_INHERITED" }) String kind,
		@Schema(description = "The setting", requiredMode = REQUIRED, example = "in_meeting.file_transfer") String key,
		@Schema(description = "The scope: account or group:7", requiredMode = REQUIRED,
				example = "group:7") String where,
		@Schema(description = "The assigned value", requiredMode = REQUIRED) String value,
		@Schema(description = "Whether it has a lock", requiredMode = REQUIRED) boolean locked,
		@Schema(description = "The assignment that decides instead or has the same value; null for the default and for an empty group",
				requiredMode = REQUIRED, types = { "string", "null" }) @Nullable String because,
		@Schema(description = "The path at which a DELETE fixes it", requiredMode = REQUIRED,
				example = "/api/v1/groups/7/settings/in_meeting.file_transfer") String fix){

	static FindingResponse of(PolicyFinding finding) {
		Assignment set = finding.assignment();
		return new FindingResponse(finding.kind().name(), set.key().text(), where(set.scope()), set.value().text(),
				set.lock().isPresent(), finding.because().map((other) -> where(other.scope())).orElse(null),
				fix(finding.fix().scope()) + "/settings/" + finding.fix().key().text());
	}

	private static String where(Scope scope) {
		return (scope instanceof Scope.Group(GroupId id)) ? "group:" + id.value() : SettingCodec.scope(scope);
	}

	private static String fix(Scope scope) {
		return switch (scope) {
			case Scope.Account() -> "/api/v1/account";
			case Scope.Group(GroupId id) -> "/api/v1/groups/" + id.value();
			case Scope.User _ -> throw new IllegalArgumentException("Findings do not cover single people: " + scope);
		};
	}

	/** All findings. */
	@Schema(name = "FindingList", description = "Assignments without effect")
	record All(@Schema(description = "In the catalogue's order", requiredMode = REQUIRED) List<FindingResponse> items) {

	}

}
