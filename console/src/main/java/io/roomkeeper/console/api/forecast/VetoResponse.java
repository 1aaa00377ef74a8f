package io.roomkeeper.console.api.forecast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.veto.ActiveVeto;
import io.roomkeeper.veto.Veto;
import io.roomkeeper.veto.VetoTarget;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A veto. */
@Schema(name = "Veto", description = "A veto against an item of the nightly job")
record VetoResponse(@Schema(requiredMode = REQUIRED, description = "What is held", allowableValues = {
		"expiry", "retirement", "link", "number", "lock", "exception" }) String kind,
		@Schema(requiredMode = REQUIRED, description = "The number that is held; null for other kinds",
				types = { "string", "null" }, example = "3456789012") @Nullable String number,
		@Schema(requiredMode = REQUIRED,
				description = "The setting whose lock or exception is held; null for other kinds",
				types = { "string", "null" }, example = "in_meeting.file_transfer") @Nullable String setting,
		@Schema(requiredMode = REQUIRED,
				description = "Where the lock applies: account, group or user; null for other kinds",
				types = { "string", "null" }, example = "group") @Nullable String scope,
		@Schema(requiredMode = REQUIRED,
				description = "The ID of the person, of the last owner of the number, or of the group; empty for the account",
				example = "id-12") String person,
		@Schema(requiredMode = REQUIRED, description = "The person's uid or the group's name",
				example = "ana.garcia") String uid,
		@Schema(requiredMode = REQUIRED, description = "The first date on which the nightly job may do it again",
				example = "2026-12-20") LocalDate until,
		@Schema(requiredMode = REQUIRED, description = "The reason", example = "on parental leave") String reason,
		@Schema(requiredMode = REQUIRED, description = "Who placed it", example = "ada") String author,
		@Schema(requiredMode = REQUIRED, description = "When it was placed") Instant at){

	static VetoResponse of(ActiveVeto veto) {
		Optional<VetoTarget.End> end = (veto.target() instanceof VetoTarget.End held) ? Optional.of(held)
				: Optional.empty();
		String number = (veto.target() instanceof VetoTarget.Release(PersonalMeetingId held)) ? held.digits() : null;
		return new VetoResponse(veto.target().kind(), number, end.map((one) -> one.key().text()).orElse(null),
				end.map((one) -> SettingCodec.scope(one.scope())).orElse(null), switch (veto.owner()) {
					case Scope.Account() -> "";
					case Scope.Group(GroupId group) -> Integer.toString(group.value());
					case Scope.User(PersonId person) -> PersonRef.of(person).text();
				}, veto.name(), veto.until(), veto.reason(), veto.author(), veto.at());
	}

	/** All vetoes that hold something. */
	@Schema(name = "Vetoes", description = "The vetoes that hold something")
	record All(@Schema(requiredMode = REQUIRED,
			description = "The vetoes, in the order in which they end") List<VetoResponse> vetoes) {

	}

}
