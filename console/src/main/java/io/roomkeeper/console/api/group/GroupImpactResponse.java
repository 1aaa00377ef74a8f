package io.roomkeeper.console.api.group;

import java.util.List;

import io.roomkeeper.console.api.setting.PreviewResponse;
import io.roomkeeper.groupadmin.GroupImpact;
import io.roomkeeper.setting.population.SettingShift;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The effect of a change of group order or membership. */
@Schema(name = "GroupImpact", description = "The effect of a change in the order or the members of groups")
record GroupImpactResponse(
		@Schema(description = "The number of people for whom anything changes", requiredMode = REQUIRED) int people,
		@Schema(description = "The number of future meetings in personal rooms that would need a re-invite",
				requiredMode = REQUIRED) int meetings,
		@Schema(description = "Whether it disables personal meeting IDs for many people and is therefore refused as NEEDS_PLAN",
				requiredMode = REQUIRED) boolean needsPlan,
		@Schema(description = "The settings that change for anybody",
				requiredMode = REQUIRED) List<ShiftView> settings) {

	static GroupImpactResponse of(GroupImpact impact) {
		return new GroupImpactResponse(impact.people().size(), impact.meetings(), impact.needsPlan(),
				impact.shifts().stream().map(ShiftView::of).toList());
	}

	/** The effect on one setting. */
	@Schema(name = "Shift", description = "The change of one setting")
	record ShiftView(
			@Schema(description = "The setting", requiredMode = REQUIRED,
					example = "in_meeting.file_transfer") String key,
			@Schema(description = "The number of people who get another value", requiredMode = REQUIRED) int changes,
			@Schema(description = "The number of people who can no longer change it",
					requiredMode = REQUIRED) int newlyLocked,
			@Schema(description = "The number of people who become able to change it",
					requiredMode = REQUIRED) int newlyFree,
			@Schema(description = "The number of people by old and new value",
					requiredMode = REQUIRED) List<PreviewResponse.MoveView> moves) {

		static ShiftView of(SettingShift shift) {
			return new ShiftView(shift.key().text(), shift.changed(), shift.newlyLocked().size(),
					shift.newlyFree().size(),
					shift.moves()
						.stream()
						.map((move) -> new PreviewResponse.MoveView(move.from().text(), move.to().text(),
								move.people().size()))
						.toList());
		}

	}

}
