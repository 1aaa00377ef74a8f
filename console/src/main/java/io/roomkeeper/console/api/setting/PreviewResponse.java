package io.roomkeeper.console.api.setting;

import java.util.List;

import io.roomkeeper.setting.Preview;
import io.roomkeeper.setting.population.BlastRadius;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The effect of an assignment. */
@Schema(name = "Preview", description = "The effect of an assignment")
public record PreviewResponse(
		@Schema(description = "The number of people who get another value", requiredMode = REQUIRED) int changes,
		@Schema(description = "The number of people in the scope who keep their value",
				requiredMode = REQUIRED) int unchanged,
		@Schema(description = "The number of future meetings in personal rooms that would need a re-invite",
				requiredMode = REQUIRED) int meetings,
		@Schema(description = "The number of people who can no longer change the setting",
				requiredMode = REQUIRED) int newlyLocked,
		@Schema(description = "The number of people who become able to change the setting",
				requiredMode = REQUIRED) int newlyFree,
		@Schema(description = "The number of people by old and new value",
				requiredMode = REQUIRED) List<MoveView> moves,
		@Schema(description = "Whether it disables personal meeting IDs for many people and is therefore refused as NEEDS_PLAN",
				requiredMode = REQUIRED) boolean needsPlan) {

	static PreviewResponse of(Preview preview) {
		BlastRadius radius = preview.radius();
		return new PreviewResponse(radius.changed(), radius.unchanged(), preview.meetings(),
				radius.newlyLocked().size(), radius.newlyFree().size(),
				radius.moves()
					.stream()
					.map((move) -> new MoveView(move.from().text(), move.to().text(), move.people().size()))
					.toList(),
				preview.needsPlan());
	}

	/** The people who get another value. */
	@Schema(name = "Move", description = "People who get another value")
	public record MoveView(
			@Schema(description = "The old value", requiredMode = REQUIRED, example = "false") String from,
			@Schema(description = "The new value", requiredMode = REQUIRED, example = "true") String to,
			@Schema(description = "The number of people", requiredMode = REQUIRED) int people) {

	}

}
