package io.roomkeeper.console.api.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.Person;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.veto.Veto;
import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A veto. */
@Schema(name = "Veto", description = "A veto against an item of the nightly job")
record VetoResponse(@Schema(requiredMode = REQUIRED, description = "What is held", allowableValues = {
		"expiry", "retirement", "link", "number" }) String kind,
		@Schema(requiredMode = REQUIRED, description = "The number that is held; null for other kinds",
				types = { "string", "null" }, example = "3456789012") @Nullable String number,
		@Schema(requiredMode = REQUIRED, description = "The ID of the person, or of the last owner of the number",
				example = "id-12") String person,
		@Schema(requiredMode = REQUIRED, description = "The person's uid", example = "ana.garcia") String uid,
		@Schema(requiredMode = REQUIRED, description = "The first date on which the nightly job may do it again",
				example = "2026-12-20") LocalDate until,
		@Schema(requiredMode = REQUIRED, description = "The reason", example = "on parental leave") String reason,
		@Schema(requiredMode = REQUIRED, description = "Who placed it", example = "ada") String author,
		@Schema(requiredMode = REQUIRED, description = "When it was placed") Instant at){

	static VetoResponse of(Veto veto, Optional<Person> person) {
		return new VetoResponse(veto.kind().key(), veto.number().map(PersonalMeetingId::digits).orElse(null),
				"id-" + veto.person().value(), person.map((one) -> one.seen().uid().value()).orElse(""), veto.until(),
				veto.reason(), veto.author(), veto.at());
	}

	/** All vetoes that hold something. */
	@Schema(name = "Vetoes", description = "The vetoes that hold something")
	record All(@Schema(requiredMode = REQUIRED,
			description = "The vetoes, in the order in which they end") List<VetoResponse> vetoes) {

	}

}
