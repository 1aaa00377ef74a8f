package io.roomkeeper.console.api.change;

import java.util.List;

import io.roomkeeper.change.item.PlanItem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the items of a plan. */
@Schema(name = "PlanItemPage", description = "One page of the items of a plan")
record PlanItemPageResponse(
		@Schema(description = "The items, in their order", requiredMode = REQUIRED) List<PlanItemResponse> items,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				format = "int32", example = "100") @Nullable Integer next){

	/**
	 * Creates a page of at most {@code size} items from a list with one more.
	 * @param skipped how many items precede it
	 */
	static PlanItemPageResponse of(List<PlanItem> found, int skipped, int size) {
		List<PlanItemResponse> shown = found.stream().limit(size).map(PlanItemResponse::of).toList();
		return new PlanItemPageResponse(shown, (found.size() > size) ? skipped + size : null);
	}

}
