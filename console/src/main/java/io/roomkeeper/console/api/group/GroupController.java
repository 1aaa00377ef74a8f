package io.roomkeeper.console.api.group;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupLine;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalGroups;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads, creates, changes and deletes groups. */
@RestController
@RequestMapping(path = "/api/v1/groups", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Groups", description = """
		Groups, their order and their members. The roles admin and helpdesk may read; admin may change. The members \
		of a group of the directory come from the directory.""")
class GroupController {

	private static final String NUMBER = "The group's number";

	private final GroupQueries book;

	private final GroupOrder order;

	private final LocalGroups local;

	GroupController(GroupQueries book, GroupOrder order, LocalGroups local) {
		this.book = book;
		this.order = order;
		this.local = local;
	}

	@GetMapping
	@Operation(operationId = "listGroups", summary = "List groups",
			description = "Lists groups by priority. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	GroupPageResponse list(
			@Parameter(description = "A text that the name must contain; empty for every group",
					example = "stud") @RequestParam(defaultValue = "") @Size(max = 256) String q,
			@Parameter(description = "The maximum number of groups per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; 0 for the first page") @RequestParam(
					defaultValue = "0") @Min(0) int after,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		String asked = q.strip().toLowerCase(Locale.ROOT);
		List<GroupLine> found = this.book.lines(actor)
			.stream()
			.filter((line) -> line.group().name().toLowerCase(Locale.ROOT).contains(asked))
			.toList();
		List<GroupLine> left = found.stream().filter((line) -> line.group().priority() > after).toList();
		List<GroupLine> shown = left.subList(0, Math.min(size, left.size()));
		return new GroupPageResponse(shown.stream().map(GroupDetailResponse::of).toList(), found.size(),
				(shown.size() < left.size()) ? shown.getLast().group().priority() : null);
	}

	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "createGroup", summary = "Create a local group",
			description = "Creates a group without members, last in priority. A sync never changes it.")
	@ApiResponse(responseCode = "201", description = "The group", headers = @Header(name = "Location",
			description = "The path of the group", schema = @Schema(type = "string", example = "/api/v1/groups/12")))
	ResponseEntity<GroupDetailResponse> create(@RequestBody NewGroupRequest group,
			@AuthenticationPrincipal Actor actor) {
		GroupId id = this.local.create(actor, (group.name() != null) ? group.name() : "");
		return ResponseEntity.created(URI.create("/api/v1/groups/" + id.value())).body(show(actor, id));
	}

	@GetMapping("/{id}")
	@Operation(operationId = "getGroup", summary = "Show a group", description = "Shows a group and its priority.")
	@ApiResponse(responseCode = "200", description = "The group")
	GroupDetailResponse find(@Parameter(description = NUMBER) @PathVariable int id,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return show(actor, SettingCodec.group(id));
	}

	@FailsWith(ProblemCode.NEEDS_PLAN)
	@PutMapping("/{id}")
	@Operation(operationId = "changeGroup", summary = "Change a group's priority or rename a local one",
			description = """
					Moves a group to a place in the order of all groups; the groups in between move by one. Renames a local \
					group.""")
	@ApiResponse(responseCode = "200", description = "The group after the change")
	GroupDetailResponse change(@Parameter(description = NUMBER) @PathVariable int id,
			@RequestBody GroupChangeRequest change, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		Group group = this.order.find(actor, SettingCodec.group(id));
		String name = change.name();
		Integer priority = change.priority();
		boolean renames = name != null && !group.fromDirectory();
		if (priority == null && !renames) {
			throw new InvalidInputException("A group's change needs a priority, or for a local group a name",
					"Send for example {\"priority\":2}");
		}
		if (renames && name != null) {
			this.local.rename(actor, group.id(), name);
		}
		if (priority != null) {
			this.order.move(actor, group.id(), priority);
		}
		return show(actor, group.id());
	}

	@GetMapping("/{id}/preview")
	@Operation(operationId = "previewGroup", summary = "Preview another priority",
			description = "Counts the people whom moving a group would affect; changes nothing.")
	@ApiResponse(responseCode = "200", description = "The effect")
	GroupImpactResponse preview(@Parameter(description = NUMBER) @PathVariable int id,
			@Parameter(description = "The new place", example = "2") @RequestParam int priority,
			@AuthenticationPrincipal Actor actor) {
		return GroupImpactResponse.of(this.order.preview(actor, SettingCodec.group(id), priority));
	}

	@FailsWith(ProblemCode.NEEDS_PLAN)
	@DeleteMapping("/{id}")
	@Operation(operationId = "deleteGroup", summary = "Delete a local group",
			description = "Deletes a local group and withdraws its assignments.")
	@ApiResponse(responseCode = "200", description = "The group before it was deleted")
	GroupDetailResponse delete(@Parameter(description = NUMBER) @PathVariable int id,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		GroupDetailResponse before = show(actor, SettingCodec.group(id));
		this.local.delete(actor, SettingCodec.group(id));
		return before;
	}

	private GroupDetailResponse show(Actor actor, GroupId id) {
		return GroupDetailResponse.of(this.book.line(actor, id));
	}

}
