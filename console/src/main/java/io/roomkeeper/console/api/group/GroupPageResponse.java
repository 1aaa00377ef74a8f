package io.roomkeeper.console.api.group;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the list of groups. */
@Schema(name = "GroupPage", description = "One page of the list of groups")
record GroupPageResponse(
		@Schema(description = "The groups, by priority", requiredMode = REQUIRED) List<GroupDetailResponse> items,
		@Schema(description = "The number of all matches", requiredMode = REQUIRED, example = "42") int total,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				example = "50") @Nullable Integer next){
}
