package io.roomkeeper.console.api.change;

import io.roomkeeper.change.PlanEffects;
import io.roomkeeper.reinvite.mail.SendLimits;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The effect of a plan as a whole. */
@Schema(name = "PlanEffects", description = "The effect of a plan")
record PlanEffectsResponse(
		@Schema(requiredMode = REQUIRED, description = "The rooms that it changes", example = "74") int rooms,
		@Schema(requiredMode = REQUIRED, description = "The settings of the account and of groups that it changes",
				example = "0") int settings,
		@Schema(requiredMode = REQUIRED, description = "The people for whom something changes",
				example = "74") int users,
		@Schema(requiredMode = REQUIRED,
				description = "The selected people, or items of an earlier change, that it leaves alone",
				example = "2") int skipped,
		@Schema(requiredMode = REQUIRED, description = "The future meetings in these rooms",
				example = "13") int meetings,
		@Schema(requiredMode = REQUIRED, description = "The invitees of these meetings", example = "47") int invitees,
		@Schema(requiredMode = REQUIRED, description = "The invitees whose invitation stops working",
				example = "5") int toTell,
		@Schema(requiredMode = REQUIRED, description = "The invitees whose link keeps working",
				example = "42") int linksThatWork,
		@Schema(requiredMode = REQUIRED, description = "The minimum time in seconds to send the re-invites",
				example = "10") long sendingSeconds) {

	static PlanEffectsResponse of(PlanEffects effects, SendLimits limits) {
		return new PlanEffectsResponse(effects.rooms(), effects.settings(), effects.users(), effects.skipped(),
				effects.impact().meetings(), effects.impact().invitees(), effects.impact().toTell(),
				effects.linksThatWork(), limits.time(effects.impact().toTell()).toSeconds());
	}

}
