package io.roomkeeper.console.api.group;

import io.roomkeeper.groupadmin.GroupLine;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A group. */
@Schema(name = "Group", description = "A group")
record GroupDetailResponse(
		@Schema(description = "The group's number, which does not change when it is renamed",
				requiredMode = REQUIRED) int id,
		@Schema(description = "The name", requiredMode = REQUIRED, example = "Students") String name,
		@Schema(description = "The place in the order of all groups: 1 decides before 2",
				requiredMode = REQUIRED) int priority,
		@Schema(description = "Whether its members come from the directory",
				requiredMode = REQUIRED) boolean fromDirectory,
		@Schema(description = "The number of direct members", requiredMode = REQUIRED) int directMembers,
		@Schema(description = "The number of members, directly or through other groups",
				requiredMode = REQUIRED) int members,
		@Schema(description = "The number of settings that it manages", requiredMode = REQUIRED) int settings) {

	static GroupDetailResponse of(GroupLine line) {
		return new GroupDetailResponse(line.group().id().value(), line.group().name(), line.group().priority(),
				line.group().fromDirectory(), line.direct(), line.members(), line.settings());
	}

}
