package io.roomkeeper.console.api.group;

import java.util.List;

import io.roomkeeper.groupadmin.MemberLine;
import io.roomkeeper.groupadmin.MembershipPreview;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The result of a membership change, or of its preview. */
@Schema(name = "MemberChange", description = "The outcome, or expected outcome, for a list of people")
record MemberChangeResponse(
		@Schema(description = "The number of people who were added or removed", requiredMode = REQUIRED) int changed,
		@Schema(description = "The outcome of each entry, in the order of the list",
				requiredMode = REQUIRED) List<LineView> lines,
		@Schema(description = "The effect on settings", requiredMode = REQUIRED) GroupImpactResponse impact) {

	static MemberChangeResponse of(MembershipPreview preview) {
		return new MemberChangeResponse(preview.people().size(), preview.lines().stream().map(LineView::of).toList(),
				GroupImpactResponse.of(preview.impact()));
	}

	/** The result for one entry. */
	@Schema(name = "MemberLine", description = "The outcome of one entry")
	record LineView(@Schema(description = "The entry as sent", requiredMode = REQUIRED) String entry,
			@Schema(description = """
					CHANGES: is added or removed; NO_CHANGE: is already a member, or is none; REPEATED: appears earlier \
					in the list; UNKNOWN: nobody has it; AMBIGUOUS: several present people have it; MISSING: no longer \
					in the directory""",
					requiredMode = REQUIRED) MemberLine.Outcome outcome,
			@Schema(description = "The uid of the matching person; null if there is none", requiredMode = REQUIRED,
					types = {
							"string", "null" }) @Nullable String uid,
			@Schema(description = "The number of matching people", requiredMode = REQUIRED,
					example = "1") int namesakes){

		static LineView of(MemberLine line) {
			return new LineView(line.text(), line.outcome(),
					line.person().map((person) -> person.seen().uid().value()).orElse(null), line.namesakes());
		}

	}

}
