package io.roomkeeper.console.api;

import java.util.stream.Collectors;

import io.roomkeeper.group.Group;
import io.roomkeeper.room.GroupMembership;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A group that somebody is in.
 *
 * @param id its number, which stays when it is renamed
 * @param name its common name
 * @param path the names of the groups by which they got into it
 */
@Schema(name = "Membership", description = "A group that somebody is in, directly or through other groups")
record GroupView(
		@Schema(description = "Its number, which stays when it is renamed", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "7") int id,
		@Schema(description = "Its name", requiredMode = Schema.RequiredMode.REQUIRED,
				example = "Students") String name,
		@Schema(description = """
				How they got into it: the names from the group that holds them directly up to this one, joined by \
				' › '; the name alone where this group holds them directly""",
				requiredMode = Schema.RequiredMode.REQUIRED, example = "Physics › Undergrads › Students") String path) {

	static GroupView of(GroupMembership membership) {
		return new GroupView(membership.group().id().value(), membership.group().name(),
				membership.path().stream().map(Group::name).collect(Collectors.joining(" › ")));
	}

}
