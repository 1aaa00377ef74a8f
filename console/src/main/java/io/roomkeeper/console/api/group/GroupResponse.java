package io.roomkeeper.console.api.group;

import java.util.stream.Collectors;

import io.roomkeeper.group.Group;
import io.roomkeeper.roster.GroupMembership;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A group that a person is in. */
@Schema(name = "Membership", description = "A group of a person, directly or through other groups")
public record GroupResponse(
		@Schema(description = "The group's number, which does not change when it is renamed", requiredMode = REQUIRED,
				example = "7") int id,
		@Schema(description = "The name", requiredMode = REQUIRED, example = "Students") String name,
		@Schema(description = """
				The path of the membership: the names from the group that lists the person directly up to this one, \
				joined by ' › '; only this group's name if it lists the person directly""", requiredMode = REQUIRED,
				example = "Physics › Undergrads › Students") String path) {

	public static GroupResponse of(GroupMembership membership) {
		return new GroupResponse(membership.group().id().value(), membership.group().name(),
				membership.path().stream().map(Group::name).collect(Collectors.joining(" › ")));
	}

}
