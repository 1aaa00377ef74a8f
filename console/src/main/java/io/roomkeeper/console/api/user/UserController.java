package io.roomkeeper.console.api.user;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.RoomStatus;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.roster.UserList;
import io.roomkeeper.roster.UserLookup;
import io.roomkeeper.roster.UserProfile;
import io.roomkeeper.roster.index.RosterQuery;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.resolution.Level;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reads people and their rooms. */
@RestController
@RequestMapping(path = "/api/v1/users", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Users", description = "People, their rooms and their groups. For the roles admin and helpdesk.")
class UserController {

	private static final int LONGEST_UID = 256;

	/**
	 * The longest cursor: a uid, followed by the ID that separates people with the same
	 * uid.
	 */
	private static final int LONGEST_CURSOR = LONGEST_UID + 11;

	private static final String PRINTABLE = "[^\\x00-\\x1F\\x7F]*";

	private static final String NO_CONTROLS = "must not contain control characters";

	private final UserList list;

	private final UserLookup users;

	private final RoomStatuses statuses;

	private final SettingsService settings;

	private final Account account;

	private final AccessTrail access;

	UserController(UserList list, UserLookup users, RoomStatuses statuses, SettingsService settings, Account account,
			AccessTrail access) {
		this.access = access;
		this.list = list;
		this.users = users;
		this.statuses = statuses;
		this.settings = settings;
		this.account = account;
	}

	@GetMapping
	@Operation(operationId = "listUsers", summary = "Search people",
			description = "Lists the matching people, by uid. Repeat the request with 'after' set to 'next' until 'next' is null.")
	@ApiResponse(responseCode = "200", description = "One page of the list")
	UserPageResponse list(@Parameter(description = """
			Words, each of which must be the beginning of a word in the name, uid, mail address, number or link; \
			empty for everybody. No character has a special meaning""", example = "ana gar") @RequestParam(
			defaultValue = "") @Size(max = RosterQuery.MAX_TEXT) @Pattern(regexp = "^" + PRINTABLE + "$",
					message = NO_CONTROLS) String q,
			@Parameter(description = "The maximum number of people per page",
					example = "50") @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size,
			@Parameter(description = "The 'next' of the previous page; empty for the first page") @RequestParam(
					defaultValue = "") @Size(max = LONGEST_CURSOR) @Pattern(regexp = "^" + PRINTABLE + "$",
							message = NO_CONTROLS) String after,
			@Parameter(description = "Only people whose room has this effective status") @RequestParam(
					required = false) @Nullable RoomStatus status,
			@AuthenticationPrincipal Actor actor) {
		UserList.Part part = this.list.part(actor, RosterQuery.matching(q).withStatus(Optional.ofNullable(status)),
				after, size);
		this.access.exported(actor, "users", ClientAddress.current());
		return new UserPageResponse(
				part.entries().stream().map((entry) -> UserSummaryResponse.of(entry, this.account)).toList(),
				part.total(), part.next().orElse(null));
	}

	@GetMapping("/{uid}")
	@Operation(operationId = "getUser", summary = "Show a person",
			description = "Shows one person with their room and every group they are in.")
	@ApiResponse(responseCode = "200", description = "The person")
	UserDetailResponse find(
			@Parameter(description = "The name with which the person signs in; case is ignored",
					example = "ana.garcia") @PathVariable @Size(min = 1, max = LONGEST_UID) @Pattern(
							regexp = "^" + PRINTABLE + "\\S" + PRINTABLE + "$", message = "must be a uid") String uid,
			@AuthenticationPrincipal Actor actor) {
		UserProfile profile = this.users.find(actor, PersonRef.parse(uid));
		RoomStatus status = this.statuses.of(profile.person(), profile.room());
		Optional<Level> disabledBy = (status == RoomStatus.DISABLED) ? Optional.of(this.settings
			.explain(actor, PersonRef.of(profile.person().id()), SettingsService.PERSONAL_MEETING, Optional.empty())
			.winner()) : Optional.empty();
		return UserDetailResponse.of(profile, status, disabledBy, this.account);
	}

}
