package io.roomkeeper.console.api.reinvite;

import java.time.Instant;
import java.util.List;

import io.roomkeeper.reinvite.HostReinvites.ReinviteList;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** The re-invites of a host. */
@Schema(name = "ReinviteList", description = "The re-invites of a host")
record ReinviteListResponse(
		@Schema(description = "The items, open ones first, at most 500",
				requiredMode = REQUIRED) List<ReinviteResponse> items,
		@Schema(description = "How many are open", requiredMode = REQUIRED) int toDo,
		@Schema(description = "How many were avoided, because the links still work",
				requiredMode = REQUIRED) int avoided) {

	static ReinviteListResponse of(ReinviteList list, Instant now) {
		return new ReinviteListResponse(list.all().stream().map((one) -> ReinviteResponse.of(one, now)).toList(),
				list.toDo().size(), list.avoided());
	}

}
