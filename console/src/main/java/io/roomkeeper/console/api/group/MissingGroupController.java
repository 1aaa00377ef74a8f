package io.roomkeeper.console.api.group;

import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.MissingGroups;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lists groups that are missing from the directory, and moves their settings. */
@RestController
@RequestMapping(path = "/api/v1/groups", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Groups")
class MissingGroupController {

	private final MissingGroups missing;

	MissingGroupController(MissingGroups missing) {
		this.missing = missing;
	}

	@GetMapping("/missing")
	@Operation(operationId = "listMissingGroups", summary = "List missing groups with settings", description = """
			Lists the groups that the directory no longer has and for which something is set, by name. Their settings \
			apply again when they return.""")
	@ApiResponse(responseCode = "200", description = "The missing groups")
	List<MissingGroupResponse> list(@AuthenticationPrincipal Actor actor) {
		return this.missing.all(actor)
			.stream()
			.map((group) -> MissingGroupResponse.of(group, this.missing.successor(actor, group.id())))
			.toList();
	}

	@FailsWith(ProblemCode.NEEDS_PLAN)
	@PostMapping(path = "/{id}/move-settings", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "moveGroupSettings", summary = "Move the settings of a missing group", description = """
			Moves what is set for a missing group to another group, with its locks. With 'preview', changes nothing \
			and needs the role admin or helpdesk; otherwise needs the role admin.""")
	@ApiResponse(responseCode = "200", description = "The effect")
	GroupImpactResponse move(@Parameter(description = "The missing group's number") @PathVariable int id,
			@RequestBody MoveSettingsRequest request, @AuthenticationPrincipal Actor actor) {
		GroupId from = SettingCodec.group(id);
		GroupId to = SettingCodec.group(request.target());
		return GroupImpactResponse.of(request.onlyPreview() ? this.missing.preview(actor, from, to)
				: this.missing.move(actor, from, to, request.why()));
	}

}
