package io.roomkeeper.console.api.user;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.api.group.GroupResponse;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.roster.UserProfile;
import io.roomkeeper.setting.resolution.Level;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** One person with all details: those of a list, and the groups. */
@Schema(name = "User", description = "A person with their room and groups")
record UserDetailResponse(@JsonUnwrapped UserSummaryResponse summary,
		@Schema(description = "The person's groups, directly or through other groups, by priority",
				requiredMode = REQUIRED) List<GroupResponse> groups) {

	static UserDetailResponse of(UserProfile profile, RoomStatus status, Optional<Level> disabledBy, Account account) {
		return new UserDetailResponse(
				UserSummaryResponse.of(profile.person(), status, disabledBy, profile.room(), account),
				profile.groups().stream().map(GroupResponse::of).toList());
	}

}
