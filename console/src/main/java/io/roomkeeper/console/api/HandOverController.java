package io.roomkeeper.console.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.handover.RoomHandOver;
import io.roomkeeper.person.PersonRef;

import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Hands the rooms of people who have left over. */
@RestController
@RequestMapping(path = "/api/v1/users/{uid}/room", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Users")
class HandOverController {

	private final RoomHandOver rooms;

	HandOverController(RoomHandOver rooms) {
		this.rooms = rooms;
	}

	@PostMapping(path = "/hand-over", consumes = MediaType.APPLICATION_JSON_VALUE)
	@Operation(operationId = "handRoomOver", summary = "Hand over the room of a person who has left", description = """
			Gives number, link and passcode of a person who has left to a person who is present. The new owner's own \
			number goes into quarantine. With 'preview', changes nothing. For the role admin.""")
	@ApiResponse(responseCode = "200", description = "The effect")
	HandOverResponse handOver(
			@Parameter(description = "The uid of the person who has left, or their ID such as id-12",
					example = "id-12") @PathVariable String uid,
			@RequestBody HandOverRequest order, @AuthenticationPrincipal Actor actor) {
		actor.require(Role.ADMIN);
		PersonRef from = PersonRef.parse(uid);
		PersonRef to = PersonRef.parse(order.successor());
		return HandOverResponse.of(order.onlyPreview() ? this.rooms.preview(actor, from, to)
				: this.rooms.handOver(actor, from, to, order.why()));
	}

}
