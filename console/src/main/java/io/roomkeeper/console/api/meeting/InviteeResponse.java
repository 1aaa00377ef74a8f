package io.roomkeeper.console.api.meeting;

import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.ReplyStatus;
import io.swagger.v3.oas.annotations.media.Schema;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** An invitee of a meeting. */
@Schema(name = "Invitee", description = "An invitee of a meeting")
record InviteeResponse(
		@Schema(description = "The mail address", requiredMode = REQUIRED, example = "a@x.example") String mail,
		@Schema(description = "The name; empty if it is not known", requiredMode = REQUIRED) String name,
		@Schema(description = "What the invitee has answered", requiredMode = REQUIRED) ReplyStatus reply) {

	static InviteeResponse of(Invitee invitee) {
		return new InviteeResponse(invitee.mail(), invitee.name(), invitee.reply());
	}

}
