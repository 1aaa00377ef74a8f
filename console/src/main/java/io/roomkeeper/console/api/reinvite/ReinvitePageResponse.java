package io.roomkeeper.console.api.reinvite;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import io.roomkeeper.reinvite.HostedReinvite;
import io.roomkeeper.reinvite.ReinviteState;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One page of the re-invites of a change. */
@Schema(name = "ReinvitePage", description = "One page of the re-invites of a change")
record ReinvitePageResponse(
		@Schema(description = "The items, by their hosts", requiredMode = REQUIRED) List<ReinviteResponse> items,
		@Schema(description = "How many items of the change are in each state; states without items are left out",
				requiredMode = REQUIRED) Map<ReinviteState, Integer> counts,
		@Schema(description = "The value of 'after' for the next page; null on the last page", requiredMode = REQUIRED,
				types = {
						"integer", "null" },
				format = "int32", example = "100") @Nullable Integer next){

	/** Creates a page of at most {@code size} items from a list with one more. */
	static ReinvitePageResponse of(List<HostedReinvite> found, int size, Map<ReinviteState, Integer> counts,
			Instant now) {
		List<ReinviteResponse> shown = found.stream().limit(size).map((one) -> ReinviteResponse.of(one, now)).toList();
		return new ReinvitePageResponse(shown, counts, (found.size() > size) ? shown.getLast().n() : null);
	}

}
