package io.roomkeeper.console.api.reinvite;

import io.roomkeeper.failure.InvalidInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A confirmation of the preview. */
@Schema(name = "SendHostNotices", description = "A confirmation of how many hosts are mailed")
record SendHostNoticesRequest(
		@Schema(description = "The number of hosts in the preview; another number than now is refused",
				requiredMode = REQUIRED, example = "41") @Nullable Long hosts) {

	/**
	 * Returns the number of hosts.
	 * @throws InvalidInputException if there is none
	 */
	long given() {
		if (this.hosts == null) {
			throw new InvalidInputException("'hosts' is missing", "Send the number of the preview, as {\"hosts\":41}");
		}
		return this.hosts;
	}

}
