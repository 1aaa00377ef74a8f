package io.roomkeeper.console.api.group;

import java.util.List;

import io.roomkeeper.console.api.setting.PreviewResponse;
import io.roomkeeper.groupadmin.GroupImpact;
import io.roomkeeper.setting.population.SettingShift;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * The effect of a change of group order or membership.
 *
 * @param people the number of people affected
 * @param meetings the number of future meetings that would need a re-invite
 * @param needsPlan whether the change is only possible as a plan
 * @param settings the settings that change for at least one person
 */
@Schema(name = "GroupImpact", description = "What another order or another membership would do to whom")
record GroupImpactResponse(
		@Schema(description = "For how many people anything changes", requiredMode = REQUIRED) int people,
		@Schema(description = "How many future meetings in personal rooms would need a re-invite",
				requiredMode = REQUIRED) int meetings,
		@Schema(description = "Whether it disables personal meeting IDs for many, and so is refused as NEEDS_PLAN",
				requiredMode = REQUIRED) boolean needsPlan,
		@Schema(description = "The settings that become another for anybody",
				requiredMode = REQUIRED) List<ShiftView> settings) {

	static GroupImpactResponse of(GroupImpact impact) {
		return new GroupImpactResponse(impact.people().size(), impact.meetings(), impact.needsPlan(),
				impact.shifts().stream().map(ShiftView::of).toList());
	}

	/**
	 * The effect on one setting.
	 *
	 * @param key the setting
	 * @param changes the number of people who get another value
	 * @param newlyLocked the number of people who could no longer change it
	 * @param newlyFree the number of people who could change it again
	 * @param moves the number of people by old and new value
	 */
	@Schema(name = "Shift", description = "What becomes of one setting")
	record ShiftView(
			@Schema(description = "The setting", requiredMode = REQUIRED,
					example = "in_meeting.file_transfer") String key,
			@Schema(description = "How many people get another value", requiredMode = REQUIRED) int changes,
			@Schema(description = "How many could no longer change it", requiredMode = REQUIRED) int newlyLocked,
			@Schema(description = "How many could change it from then on", requiredMode = REQUIRED) int newlyFree,
			@Schema(description = "How many people go from which value to which",
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
