package io.roomkeeper.console.api.room;

import java.time.Instant;

import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.reinvite.HostReinvites.MeetingReinvite;
import io.roomkeeper.reinvite.ReinviteCause;
import io.roomkeeper.reinvite.ReinviteItem;
import io.roomkeeper.reinvite.ReinviteState;
import io.roomkeeper.reinvite.WayIn;
import io.roomkeeper.room.PersonalLink;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A meeting whose way in has changed. */
@Schema(name = "Reinvite", description = "A meeting whose way in has changed")
record ReinviteResponse(
		@Schema(description = "The ID of the meeting", requiredMode = REQUIRED, example = "m-12") String meeting,
		@Schema(description = "What the meeting is about", requiredMode = REQUIRED) String topic,
		@Schema(description = "The next occurrence; null if there is none", requiredMode = REQUIRED, types = {
				"string", "null" }, format = "date-time") @Nullable Instant nextOccurrence,
		@Schema(description = "How many invitees the meeting has", requiredMode = REQUIRED) int invitees,
		@Schema(description = "Why the way in changed last", requiredMode = REQUIRED) ReinviteCause cause,
		@Schema(description = """
				TO_DO (the invitees have to be told), NOT_NEEDED (the link in the invitation still works), CONFIRMED \
				(the host has told them) or SUPERSEDED (the old way in works again, or the meeting is cancelled)""",
				requiredMode = REQUIRED) ReinviteState state,
		@Schema(description = "What the invitation says that the invitees hold", requiredMode = REQUIRED) Way before,
		@Schema(description = "What holds now", requiredMode = REQUIRED) Way after,
		@Schema(description = "Whether the passcode changed as well", requiredMode = REQUIRED) boolean passcodeChanged,
		@Schema(description = "Whether calendars can recognise a new invitation",
				requiredMode = REQUIRED) boolean uidKnown,
		@Schema(description = "When the way in first changed", requiredMode = REQUIRED) Instant createdAt){

	static ReinviteResponse of(MeetingReinvite one, Instant now) {
		Meeting meeting = one.meeting();
		ReinviteItem item = one.item();
		return new ReinviteResponse(meeting.key().text(), meeting.topic(),
				meeting.next(now).map((next) -> next.begins().toInstant()).orElse(null), meeting.invitees().size(),
				item.cause(), item.state(), Way.of(item.before()), Way.of(item.after()), item.passcodeChanged(),
				item.uidKnown(), item.createdAt());
	}

	/** How to join. */
	@Schema(name = "WayIn", description = "How to join, without the passcode")
	record Way(@Schema(description = "The number to enter, digits only", requiredMode = REQUIRED) String number,
			@Schema(description = "The personal link; null if there is none", requiredMode = REQUIRED, types = {
					"string", "null" }) @Nullable String link){

		private static Way of(WayIn way) {
			return new Way(Long.toString(way.number()), way.link().map(PersonalLink::name).orElse(null));
		}

	}

}
