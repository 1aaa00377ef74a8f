package io.roomkeeper.console.api.group;

import java.util.Optional;

import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A group that the directory no longer has. */
@Schema(name = "MissingGroup", description = "A group that the directory no longer has and for which something is set")
record MissingGroupResponse(@Schema(description = "Its number", requiredMode = REQUIRED, example = "7") int id,
		@Schema(description = "Its name", requiredMode = REQUIRED, example = "Students") String name,
		@Schema(description = """
				The number of the group that probably replaces it: the only one with its DN, otherwise \
				the only one with its name; null if there is none""", requiredMode = REQUIRED, types = {
				"integer", "null" }, example = "12") @Nullable Integer successor){

	static MissingGroupResponse of(Group group, Optional<Group> successor) {
		return new MissingGroupResponse(group.id().value(), group.name(),
				successor.map(Group::id).map(GroupId::value).orElse(null));
	}

}
