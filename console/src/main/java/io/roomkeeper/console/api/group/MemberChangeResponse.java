package io.roomkeeper.console.api.group;

import java.util.List;

import io.roomkeeper.groupadmin.MemberLine;
import io.roomkeeper.groupadmin.MembershipPreview;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * The result of a membership change, or of its preview.
 *
 * @param changed the number of people added or removed
 * @param lines the result for each entry
 * @param impact the effect on settings
 */
@Schema(name = "MemberChange", description = "What became of a list of people, or would become of it")
record MemberChangeResponse(@Schema(description = "How many came or left", requiredMode = REQUIRED) int changed,
		@Schema(description = "What became of each entry, in their order",
				requiredMode = REQUIRED) List<LineView> lines,
		@Schema(description = "What it did to settings", requiredMode = REQUIRED) GroupImpactResponse impact) {

	static MemberChangeResponse of(MembershipPreview preview) {
		return new MemberChangeResponse(preview.people().size(), preview.lines().stream().map(LineView::of).toList(),
				GroupImpactResponse.of(preview.impact()));
	}

	/**
	 * The result for one entry.
	 *
	 * @param entry the entry as it was sent
	 * @param uid the person whom the entry names
	 * @param namesakes how many people it names
	 */
	@Schema(name = "MemberLine", description = "What became of one entry")
	record LineView(@Schema(description = "As it was given", requiredMode = REQUIRED) String entry,
			@Schema(description = """
					CHANGES: comes or leaves; NO_CHANGE: is in it already, or is not in it; REPEATED: stands further \
					up; UNKNOWN: nobody has it; AMBIGUOUS: several people who are present have it; MISSING: no longer \
					in the directory""", requiredMode = REQUIRED) MemberLine.Outcome outcome,
			@Schema(description = "Who is meant; null where it is nobody", requiredMode = REQUIRED, types = {
					"string", "null" }) @Nullable String uid,
			@Schema(description = "How many people it names", requiredMode = REQUIRED, example = "1") int namesakes){

		static LineView of(MemberLine line) {
			return new LineView(line.text(), line.outcome(),
					line.person().map((person) -> person.seen().uid().value()).orElse(null), line.namesakes());
		}

	}

}
