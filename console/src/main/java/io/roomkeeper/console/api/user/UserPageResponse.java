package io.roomkeeper.console.api.user;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the list of people. */
@Schema(name = "UserPage", description = "One page of the list of people")
record UserPageResponse(
		@Schema(description = "The people, by uid", requiredMode = REQUIRED) List<UserSummaryResponse> items,
		@Schema(description = "The number of all matches", requiredMode = REQUIRED, example = "2041") int total,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"string", "null" },
				example = "ana.garcia") @Nullable String next){

}
