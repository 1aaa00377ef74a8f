package io.roomkeeper.console.api.reinvite;

import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.reinvite.ReinviteState;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The state to set. */
@Schema(name = "SetReinvite", description = "The state of a re-invite, as a person sets it")
record SetReinviteRequest(@Schema(description = "CONFIRMED once the invitees were informed, or TO_DO to open it again",
		requiredMode = REQUIRED, allowableValues = {
				"CONFIRMED", "TO_DO" },
		example = "CONFIRMED") @Nullable ReinviteState state){

	/**
	 * Returns the state.
	 * @throws InvalidInputException if there is none
	 */
	ReinviteState given() {
		if (this.state == null) {
			throw new InvalidInputException("'state' is missing", "Send {\"state\":\"CONFIRMED\"}");
		}
		return this.state;
	}

}
