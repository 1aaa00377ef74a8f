package io.roomkeeper.console.api;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.setting.GroupOrder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** Groups and their order. */
@RestController
@RequestMapping(path = "/api/v1/groups/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Groups", description = "Groups and their order. The roles admin and helpdesk may read, admin may change.")
class GroupController {

	private final GroupOrder groups;

	GroupController(GroupOrder groups) {
		this.groups = groups;
	}

	@GetMapping
	@Operation(operationId = "getGroup", summary = "Show a group", description = "Shows a group and its priority.")
	@ApiResponse(responseCode = "200", description = "The group")
	OneGroup find(@Parameter(description = "The group's number") @PathVariable int id,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return OneGroup.of(this.groups.find(actor, SettingWords.group(id)));
	}

	@PutMapping
	@Operation(operationId = "changeGroup", summary = "Change a group's priority",
			description = "Moves a group to a place in the order of all groups; those between move by one.")
	@ApiResponse(responseCode = "200", description = "The group as it stands now")
	OneGroup move(@Parameter(description = "The group's number") @PathVariable int id, @RequestBody GroupChange change,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		this.groups.move(actor, SettingWords.group(id), change.place());
		return OneGroup.of(this.groups.find(actor, SettingWords.group(id)));
	}

	/**
	 * A group.
	 *
	 * @param id its number, which stays when it is renamed
	 * @param name its common name
	 * @param priority its place in the order of all groups
	 * @param fromDirectory whether its members come from the directory
	 */
	@Schema(name = "Group", description = "A group")
	record OneGroup(@Schema(description = "Its number, which stays when it is renamed", requiredMode = REQUIRED) int id,
			@Schema(description = "Its name", requiredMode = REQUIRED, example = "Students") String name,
			@Schema(description = "Its place in the order of all groups: 1 decides before 2",
					requiredMode = REQUIRED) int priority,
			@Schema(description = "Whether its members come from the directory",
					requiredMode = REQUIRED) boolean fromDirectory) {

		static OneGroup of(Group group) {
			return new OneGroup(group.id().value(), group.name(), group.priority(), group.fromDirectory());
		}

	}

	/**
	 * What a group is to be. Fields that are shown and cannot be changed are taken and
	 * passed over, so that what was read can be sent back.
	 *
	 * @param priority its place
	 * @param id passed over
	 * @param name passed over
	 * @param fromDirectory passed over
	 */
	@Schema(name = "GroupChange", description = "What a group is to be")
	record GroupChange(
			@Schema(description = "Its place in the order of all groups, from 1", requiredMode = REQUIRED,
					example = "2") @Nullable Integer priority,
			@Schema(description = "Taken and passed over", types = {
					"integer", "null" }) @Nullable Integer id,
			@Schema(description = "Taken and passed over", types = { "string", "null" }) @Nullable String name,
			@Schema(description = "Taken and passed over",
					types = { "boolean", "null" }) @Nullable Boolean fromDirectory){

		int place() {
			if (this.priority == null) {
				throw new InvalidInputException("A group's change needs a priority",
						"Send for example {\"priority\":2}");
			}
			return this.priority;
		}

	}

}
