package io.roomkeeper.console.api.group;

import java.util.stream.Collectors;

import io.roomkeeper.group.Group;
import io.roomkeeper.roster.GroupMembership;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/**
 * A group that a person is in.
 *
 * @param id its number, which a rename does not change
 * @param path the names of the groups through which the person is a member
 */
@Schema(name = "Membership", description = "A group that somebody is in, directly or through other groups")
public record GroupResponse(
		@Schema(description = "Its number, which stays when it is renamed", requiredMode = REQUIRED,
				example = "7") int id,
		@Schema(description = "Its name", requiredMode = REQUIRED, example = "Students") String name,
		@Schema(description = """
				How they got into it: the names from the group that holds them directly up to this one, joined by \
				' › '; the name alone where this group holds them directly""", requiredMode = REQUIRED,
				example = "Physics › Undergrads › Students") String path) {

	public static GroupResponse of(GroupMembership membership) {
		return new GroupResponse(membership.group().id().value(), membership.group().name(),
				membership.path().stream().map(Group::name).collect(Collectors.joining(" › ")));
	}

}
