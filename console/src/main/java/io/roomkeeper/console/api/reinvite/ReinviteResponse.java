package io.roomkeeper.console.api.reinvite;

import java.time.Instant;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.reinvite.HostReinvites.MeetingReinvite;
import io.roomkeeper.reinvite.HostedReinvite;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.NumberAndLink;
import io.roomkeeper.room.PersonalLink;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A meeting whose join details have changed. */
@Schema(name = "Reinvite", description = "A meeting whose join details have changed")
record ReinviteResponse(@Schema(description = "The number of the item", requiredMode = REQUIRED, example = "7") int n,
		@Schema(description = "The uid of the host; null in a host's own list", requiredMode = REQUIRED, types = {
				"string", "null" }, example = "ana.garcia") @Nullable String host,
		@Schema(description = "The ID of the meeting", requiredMode = REQUIRED, example = "m-12") String meeting,
		@Schema(description = "What the meeting is about", requiredMode = REQUIRED) String topic,
		@Schema(description = "The next occurrence; null if there is none", requiredMode = REQUIRED,
				types = { "string", "null" }, format = "date-time") @Nullable Instant nextOccurrence,
		@Schema(description = "How many invitees the meeting has", requiredMode = REQUIRED) int invitees,
		@Schema(description = "The cause of the last change", requiredMode = REQUIRED) ReinviteCause cause,
		@Schema(description = """
				TO_DO (the invitees must be informed), SENT (Roomkeeper is sending), ACCEPTED (the mail server has accepted \
				all messages), UNKNOWN (the mail server did not answer), FAILED (it refused a message), CONFIRMED (the \
				host has informed the invitees), SEEN (guests joined with the new details), SUPERSEDED (the old details work \
				again, a newer item replaces it, or the meeting is cancelled) or NOT_NEEDED (the link in the invitation \
				still works)""",
				requiredMode = REQUIRED) ReinviteState state,
		@Schema(description = "The details in the invitation that the invitees have",
				requiredMode = REQUIRED) Way before,
		@Schema(description = "The current details", requiredMode = REQUIRED) Way after,
		@Schema(description = "Whether the passcode changed as well", requiredMode = REQUIRED) boolean passcodeChanged,
		@Schema(description = "Whether calendars can recognise a new invitation",
				requiredMode = REQUIRED) boolean uidKnown,
		@Schema(description = "The reply of the mail server; empty if there is none",
				requiredMode = REQUIRED) String detail,
		@Schema(description = "When the details first changed", requiredMode = REQUIRED) Instant createdAt,
		@Schema(description = "The number of changes of the item; send it as If-Match, in quotation marks",
				requiredMode = REQUIRED, example = "2") int version){

	static ReinviteResponse of(MeetingReinvite one, Instant now) {
		return of(one.item(), one.meeting(), null, now);
	}

	static ReinviteResponse of(HostedReinvite one, Instant now) {
		return of(one.item(), one.meeting(), one.host().seen().uid().value(), now);
	}

	private static ReinviteResponse of(ReinviteItem item, Meeting meeting, @Nullable String host, Instant now) {
		return new ReinviteResponse(item.id().value(), host, meeting.key().text(), meeting.topic(),
				meeting.next(now).map((next) -> next.begins().toInstant()).orElse(null), meeting.invitees().size(),
				item.cause(), item.state(), Way.of(item.before()), Way.of(item.after()), item.passcodeChanged(),
				item.uidKnown(), item.detail(), item.createdAt(), item.version());
	}

	/** The number and link to join with. */
	@Schema(name = "NumberAndLink", description = "How to join, without the passcode")
	record Way(@Schema(description = "The number to enter, digits only", requiredMode = REQUIRED) String number,
			@Schema(description = "The personal link; null if there is none", requiredMode = REQUIRED, types = {
					"string", "null" }) @Nullable String link){

		private static Way of(NumberAndLink way) {
			return new Way(Long.toString(way.number()), way.link().map(PersonalLink::name).orElse(null));
		}

	}

}
