package io.roomkeeper.console.api;

import io.roomkeeper.handover.HandOver;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The effect of a hand-over. */
@Schema(name = "HandOver", description = "The effect of a hand-over")
record HandOverResponse(
		@Schema(description = "The ID of the person who has left", requiredMode = REQUIRED,
				example = "id-12") String from,
		@Schema(description = "The ID of the new owner", requiredMode = REQUIRED, example = "id-40") String to,
		@Schema(description = "The number that the new owner gets", requiredMode = REQUIRED,
				example = "3456179013") String pmi,
		@Schema(description = "The number that the new owner had; it goes into quarantine", requiredMode = REQUIRED,
				types = {
						"string", "null" },
				example = "4567890123") @Nullable String replaced,
		@Schema(description = "The number of future meetings of the new owner that use the replaced number",
				requiredMode = REQUIRED, example = "0") int meetings){

	static HandOverResponse of(HandOver done) {
		return new HandOverResponse(PersonRef.of(done.from().id()).text(), PersonRef.of(done.to().id()).text(),
				done.after().pmi().digits(), done.replaced().map((room) -> room.pmi().digits()).orElse(null),
				done.meetings());
	}

}
