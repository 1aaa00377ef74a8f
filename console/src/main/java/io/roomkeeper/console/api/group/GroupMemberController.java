package io.roomkeeper.console.api.group;

import java.util.List;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.PersonPageResponse;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.api.setting.SettingCodec;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.groupadmin.GroupAdministratorService;
import io.roomkeeper.groupadmin.GroupQueries;
import io.roomkeeper.groupadmin.LocalMembers;
import io.roomkeeper.person.PeoplePages;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonRef;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.springframework.http.MediaType;
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

/** Reads and changes the members and administrators of groups. */
@RestController
@RequestMapping(path = "/api/v1/groups/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Groups")
class GroupMemberController {

	private static final String NUMBER = "The group's number";

	private static final String UID = "The person's uid";

	private final GroupQueries book;

	private final LocalMembers members;

	private final GroupAdministratorService appointments;

	private final PeoplePages pages;

	private final AccessTrail access;

	GroupMemberController(GroupQueries book, LocalMembers members, GroupAdministratorService appointments,
			PeoplePages pages, AccessTrail access) {
		this.access = access;
		this.book = book;
		this.members = members;
		this.appointments = appointments;
		this.pages = pages;
	}

	@GetMapping("/members")
	@Operation(operationId = "listMembers", summary = "List the members of a group",
			description = "Lists the members of a group. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	PersonPageResponse list(@Parameter(description = NUMBER) @PathVariable int id,
			@Parameter(description = "Whether to include members through other groups") @RequestParam(
					defaultValue = "true") boolean nested,
			@Parameter(
					description = "Words, each of which must be the beginning of a word in the name, uid or mail address") @RequestParam(
							defaultValue = "") @Size(max = 200) String q,
			@Parameter(description = "The maximum number of people per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; 0 for the first page") @RequestParam(
					defaultValue = "0") @Min(0) int after,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		PeopleSet found = this.book.members(actor, SettingCodec.group(id), nested, q);
		this.access.exported(actor, "group-members", ClientAddress.current());
		return PersonPageResponse.of(this.pages.after(found, after, size + 1), size, found.size());
	}

	@FailsWith(ProblemCode.NEEDS_PLAN)
	@PostMapping(path = "/members", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "changeMembers", summary = "Add people to a local group, or remove them",
			description = "Returns the outcome of each entry. With 'preview', changes nothing.")
	@ApiResponse(responseCode = "200", description = "The outcome of the list")
	MemberChangeResponse change(@Parameter(description = NUMBER) @PathVariable int id,
			@RequestBody MembersRequest change, @AuthenticationPrincipal Actor actor) {
		GroupId group = SettingCodec.group(id);
		return MemberChangeResponse
			.of(change.onlyPreview() ? this.members.preview(actor, group, change.list(), change.joining())
					: this.members.apply(actor, group, change.list(), change.joining()));
	}

	@GetMapping("/administrators")
	@Operation(operationId = "listGroupAdministrators", summary = "List the administrators of a group",
			description = "Lists the people who, besides admins, may set and lock the group's settings.")
	@ApiResponse(responseCode = "200", description = "All administrators")
	PersonPageResponse administrators(@Parameter(description = NUMBER) @PathVariable int id,
			@AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN, Role.HELPDESK);
		return shown(actor, id);
	}

	@PutMapping("/administrators/{uid}")
	@Operation(operationId = "appointGroupAdministrator", summary = "Appoint an administrator of a group",
			description = "Lets a person set and lock the group's settings and, if the group is local, change its members.")
	@ApiResponse(responseCode = "200", description = "All administrators")
	PersonPageResponse appoint(@Parameter(description = NUMBER) @PathVariable int id,
			@Parameter(description = UID) @PathVariable String uid, @AuthenticationPrincipal Actor actor) {
		this.appointments.appoint(actor, SettingCodec.group(id), PersonRef.parse(uid));
		return shown(actor, id);
	}

	@DeleteMapping("/administrators/{uid}")
	@Operation(operationId = "dismissGroupAdministrator", summary = "Dismiss an administrator of a group",
			description = "Removes a person from the administrators of the group.")
	@ApiResponse(responseCode = "200", description = "All administrators")
	PersonPageResponse dismiss(@Parameter(description = NUMBER) @PathVariable int id,
			@Parameter(description = UID) @PathVariable String uid, @AuthenticationPrincipal Actor actor) {
		this.appointments.dismiss(actor, SettingCodec.group(id), PersonRef.parse(uid));
		return shown(actor, id);
	}

	private PersonPageResponse shown(Actor actor, int id) {
		List<Person> all = this.appointments.of(actor, SettingCodec.group(id));
		return PersonPageResponse.of(all, Math.max(1, all.size()), all.size());
	}

}
