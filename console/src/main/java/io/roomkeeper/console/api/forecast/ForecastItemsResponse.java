package io.roomkeeper.console.api.forecast;

import java.time.LocalDate;
import java.util.List;

import io.roomkeeper.forecast.ForecastItem;
import io.roomkeeper.forecast.ForecastKind;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The items of one kind in one night. */
@Schema(name = "ForecastItems", description = "The items of one kind in one night")
record ForecastItemsResponse(
		@Schema(requiredMode = REQUIRED, description = "The date of the night", example = "2026-11-30") LocalDate night,
		@Schema(requiredMode = REQUIRED, description = "The kind of items", allowableValues = {
				"retirement", "lock", "exception", "plan", "expiry", "warning", "link", "link-warning", "number",
				"wave", "reminder" }) String kind,
		@Schema(requiredMode = REQUIRED, description = "The items, at most 1,000") List<Item> items){

	static ForecastItemsResponse of(LocalDate night, ForecastKind kind, List<ForecastItem> items) {
		return new ForecastItemsResponse(night, kind.key(), items.stream().map(Item::of).toList());
	}

	/** One item. */
	@Schema(name = "ForecastItem", description = "An item of a forecast")
	record Item(
			@Schema(requiredMode = REQUIRED, description = "The person's ID; null if it concerns no single person",
					types = {
							"string", "null" },
					example = "id-12") @Nullable String person,
			@Schema(requiredMode = REQUIRED,
					description = "The person's uid, or the name of the group, plan or number; empty for the account",
					example = "ana.garcia") String name,
			@Schema(requiredMode = REQUIRED, description = "The date on which it is due",
					example = "2026-11-30") LocalDate due,
			@Schema(requiredMode = REQUIRED, description = "Details", example = "345 678 9013") String detail){

		static Item of(ForecastItem item) {
			return new Item(item.person().map((id) -> "id-" + id.value()).orElse(null), item.name(), item.due(),
					item.detail().plain());
		}

	}

}
