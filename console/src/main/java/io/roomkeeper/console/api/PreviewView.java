package io.roomkeeper.console.api;

import java.util.List;

import io.roomkeeper.setting.BlastRadius;
import io.roomkeeper.setting.Preview;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * What an assignment would do.
 *
 * @param changes how many people get another value
 * @param unchanged how many are meant and keep theirs
 * @param meetings how many meetings would need a re-invite
 * @param newlyLocked how many could no longer change the setting
 * @param newlyFree how many could change it from then on
 * @param moves who gets which value
 * @param needsPlan whether it is refused until it is a plan
 */
@Schema(name = "Preview", description = "What an assignment would do to whom")
record PreviewView(@Schema(description = "How many people get another value", requiredMode = REQUIRED) int changes,
		@Schema(description = "How many people are meant and keep their value", requiredMode = REQUIRED) int unchanged,
		@Schema(description = "How many future meetings in personal rooms would need a re-invite",
				requiredMode = REQUIRED) int meetings,
		@Schema(description = "How many people could no longer change the setting",
				requiredMode = REQUIRED) int newlyLocked,
		@Schema(description = "How many people could change the setting from then on",
				requiredMode = REQUIRED) int newlyFree,
		@Schema(description = "How many people go from which value to which",
				requiredMode = REQUIRED) List<MoveView> moves,
		@Schema(description = "Whether it disables personal meeting IDs for many, and so is refused as NEEDS_PLAN",
				requiredMode = REQUIRED) boolean needsPlan) {

	static PreviewView of(Preview preview) {
		BlastRadius radius = preview.radius();
		return new PreviewView(radius.changed(), radius.unchanged(), preview.meetings(), radius.newlyLocked().size(),
				radius.newlyFree().size(),
				radius.moves()
					.stream()
					.map((move) -> new MoveView(move.from().text(), move.to().text(), move.people().size()))
					.toList(),
				preview.needsPlan());
	}

	/**
	 * People who get another value.
	 *
	 * @param from what they have
	 * @param to what they get
	 * @param people how many they are
	 */
	@Schema(name = "Move", description = "People who get another value")
	record MoveView(@Schema(description = "What they have", requiredMode = REQUIRED, example = "false") String from,
			@Schema(description = "What they get", requiredMode = REQUIRED, example = "true") String to,
			@Schema(description = "How many they are", requiredMode = REQUIRED) int people) {

	}

}
