package io.roomkeeper.console.api.room;

import java.util.Optional;

import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.access.AccessTrail;
import io.roomkeeper.console.api.EntityTag;
import io.roomkeeper.console.api.FailsWith;
import io.roomkeeper.console.api.ProblemCode;
import io.roomkeeper.console.component.ClientAddress;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.edit.EditableRoom;
import io.roomkeeper.room.edit.RoomEdit;
import io.roomkeeper.room.edit.RoomEditPreview;
import io.roomkeeper.room.edit.RoomEditing;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows and changes the room of a person. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Rooms", description = "Rooms: number, link and passcode.")
class RoomController {

	private static final String UID = "The owner: their uid, or their ID such as id-12";

	private static final String IF_MATCH = "The ETag of the room that was read";

	private final RoomEditing rooms;

	private final AccessTrail access;

	private final Account account;

	RoomController(RoomEditing rooms, AccessTrail access, Account account) {
		this.rooms = rooms;
		this.access = access;
		this.account = account;
	}

	@GetMapping("/room")
	@Operation(operationId = "getRoom", summary = "Show a room", description = """
			Shows a person's room. The passcode is for the role admin; reading it is recorded. The ETag is needed to \
			change the room.""")
	@ApiResponse(responseCode = "200", description = "The room")
	ResponseEntity<RoomDetailResponse> find(
			@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@AuthenticationPrincipal Actor actor) {
		EditableRoom room = this.rooms.room(actor, PersonRef.parse(uid));
		return ResponseEntity.ok().eTag(EntityTag.of(room.version())).body(response(actor, room));
	}

	@FailsWith({ ProblemCode.PRECONDITION_FAILED, ProblemCode.PRECONDITION_REQUIRED, ProblemCode.CONFLICT,
			ProblemCode.LICENCE_LACKS_IT, ProblemCode.PLAN_LACKS_IT, ProblemCode.TAKEN, ProblemCode.TOO_MANY_REQUESTS })
	@PatchMapping(path = "/room", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "changeRoom", summary = "Change a room",
			description = """
					Changes number, personal link, passcode or waiting room. The response says how many future meetings need a re-invite, and \
					how many need none because the link in their invitation still works. For the role admin.""")
	@ApiResponse(responseCode = "200", description = "The room as it is now")
	ResponseEntity<ChangedRoomResponse> change(
			@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@Parameter(description = IF_MATCH, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@RequestBody ChangeRoomRequest body, @AuthenticationPrincipal Actor actor) {
		PersonRef owner = PersonRef.parse(uid);
		int current = this.rooms.requireEditor(actor, owner).version();
		return answer(actor, owner, EntityTag.version(ifMatch, current), body.edit());
	}

	@FailsWith({ ProblemCode.PRECONDITION_FAILED, ProblemCode.CONFLICT })
	@PostMapping("/room/reissue")
	@Operation(operationId = "reissueRoom", summary = "Give a room a new number",
			description = """
					Gives the room a new random number and passcode, to keep strangers out. With the header If-Match, only if the room \
					has not changed since it was read. For the role admin.""")
	@ApiResponse(responseCode = "200", description = "The room as it is now")
	ResponseEntity<ChangedRoomResponse> reissue(
			@Parameter(description = UID, example = "ana.garcia") @PathVariable String uid,
			@Parameter(description = IF_MATCH, example = "\"3\"") @RequestHeader(name = HttpHeaders.IF_MATCH,
					required = false) Optional<String> ifMatch,
			@AuthenticationPrincipal Actor actor) {
		PersonRef owner = PersonRef.parse(uid);
		int current = this.rooms.requireEditor(actor, owner).version();
		return answer(actor, owner, EntityTag.version(ifMatch.or(() -> Optional.of("*")), current),
				this.rooms.drawReissue(actor, owner));
	}

	private ResponseEntity<ChangedRoomResponse> answer(Actor actor, PersonRef owner, int version, RoomEdit edit) {
		RoomEditPreview done = this.rooms.change(actor, owner, version, edit);
		EditableRoom room = this.rooms.room(actor, owner);
		return ResponseEntity.ok()
			.eTag(EntityTag.of(room.version()))
			.body(ChangedRoomResponse.of(response(actor, room), done.reinvites()));
	}

	/** Records that a passcode is read, before it is sent. */
	private RoomDetailResponse response(Actor actor, EditableRoom room) {
		if (room.readablePasscode().isPresent()) {
			this.access.passcodeRead(actor, room.owner().seen().uid().value(), ClientAddress.current());
		}
		return RoomDetailResponse.of(room, this.account);
	}

}
