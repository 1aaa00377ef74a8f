package io.roomkeeper.console.api.change;

import java.time.LocalDate;

import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemResult;
import io.roomkeeper.change.item.ItemTarget;
import io.roomkeeper.change.item.PlanItem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One room or setting of a plan. */
@Schema(name = "PlanItem", description = "One room or setting of a plan")
record PlanItemResponse(@Schema(requiredMode = REQUIRED, description = "Its place in the plan", example = "1") int n,
		@Schema(requiredMode = REQUIRED, description = "What is changed", allowableValues = {
				"number", "link", "passcode", "opening", "revival", "setting" }) String type,
		@Schema(requiredMode = REQUIRED, description = "The owner of the room; null for a setting",
				types = { "string", "null" }, example = "ana.garcia") @Nullable String uid,
		@Schema(requiredMode = REQUIRED, description = "The group of the setting; null for the account and for a room",
				types = { "string", "null" }, example = "Physics") @Nullable String group,
		@Schema(requiredMode = REQUIRED, description = "The setting; null for a room", types = { "string", "null" },
				example = "schedule_meeting.personal_meeting") @Nullable String key,
		@Schema(requiredMode = REQUIRED, description = "The state when the plan was made; '-' for none",
				example = "9063183807") String before,
		@Schema(requiredMode = REQUIRED, description = "The state after the change; '-' for none",
				example = "5949189795") String after,
		@Schema(requiredMode = REQUIRED, description = "The future meetings in the room", example = "3") int meetings,
		@Schema(requiredMode = REQUIRED, description = "The invitees whose invitation stops working",
				example = "0") int toTell,
		@Schema(requiredMode = REQUIRED,
				description = "The first day on which it may be applied; null if it is applied at once",
				types = { "string", "null" }, format = "date", example = "2026-12-01") @Nullable LocalDate due,
		@Schema(requiredMode = REQUIRED, description = "The result; null while the item is open",
				types = { "string", "null" }) @Nullable ItemOutcome outcome,
		@Schema(requiredMode = REQUIRED,
				description = "For an item that was skipped, what has changed or went wrong; else empty",
				example = "The room has the number 2345678901 now") String detail){

	static PlanItemResponse of(PlanItem item) {
		String uid = (item.target() instanceof ItemTarget.Room room) ? room.label() : null;
		ItemTarget.Setting setting = (item.target() instanceof ItemTarget.Setting one) ? one : null;
		return new PlanItemResponse(item.position(), item.change().type().key(), uid,
				(setting == null || setting.name().isEmpty()) ? null : setting.name(),
				(setting == null) ? null : setting.key().text(), item.change().beforeText(), item.change().afterText(),
				item.impact().meetings(), item.impact().toTell(), item.due().orElse(null),
				item.result().map(ItemResult::outcome).orElse(null),
				item.result().map((result) -> result.detail().plain()).orElse(""));
	}

}
