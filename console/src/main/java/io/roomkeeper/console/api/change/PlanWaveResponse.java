package io.roomkeeper.console.api.change;

import java.time.LocalDate;

import io.roomkeeper.change.item.PlanWave;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The items of a plan that are due on one day. */
@Schema(name = "PlanWave", description = "The items of a plan that are due on one day")
record PlanWaveResponse(@Schema(requiredMode = REQUIRED, description = "The day", example = "2026-12-01") LocalDate day,
		@Schema(requiredMode = REQUIRED, description = "How many items are due", example = "40") int items,
		@Schema(requiredMode = REQUIRED, description = "How many of them are open", example = "40") int open,
		@Schema(requiredMode = REQUIRED, description = "The future meetings that they concern",
				example = "13") int meetings,
		@Schema(requiredMode = REQUIRED, description = "The invitees whose invitation stops working",
				example = "47") int toTell) {

	static PlanWaveResponse of(PlanWave wave) {
		return new PlanWaveResponse(wave.day(), wave.items(), wave.open(), wave.impact().meetings(),
				wave.impact().toTell());
	}

}
