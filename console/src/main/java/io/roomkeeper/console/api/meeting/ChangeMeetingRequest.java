package io.roomkeeper.console.api.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.meeting.scheduling.MeetingEdit;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to change in a meeting. */
@Schema(name = "ChangeMeeting", description = "What to change in a meeting; a field that is missing stays as it is")
record ChangeMeetingRequest(@Schema(description = "What it is about, 1 to 200 characters", types = {
		"string", "null" }, example = "Seminar") @Nullable String topic,
		@Schema(description = "The local start", types = { "string", "null" },
				example = "2027-03-09T10:00") @Nullable String start,
		@Schema(description = "The IANA time zone of the start", types = { "string", "null" },
				example = "America/New_York") @Nullable String zone,
		@Schema(description = "How many minutes it lasts", types = { "integer", "null" },
				example = "50") @Nullable Integer minutes,
		@Schema(description = "The rule of a series as in RFC 5545; an empty text makes it a single meeting",
				types = { "string", "null" }, example = "FREQ=WEEKLY;COUNT=8") @Nullable String rrule,
		@Schema(description = "The mail addresses of all invitees") @Nullable List<String> invitees,
		@Schema(description = "The uids or IDs of all alternative hosts") @Nullable List<String> alternativeHosts,
		@Schema(description = "Whether it takes place in the personal room",
				types = { "boolean", "null" }) @Nullable Boolean pmi,
		@Schema(description = "Whether guests wait until they are admitted",
				types = { "boolean", "null" }) @Nullable Boolean waitingRoom,
		@Schema(description = "True to draw a new passcode, false to remove it",
				types = { "boolean", "null" }) @Nullable Boolean passcode,
		@Schema(description = "Another passcode, for a meeting outside the personal room",
				types = { "string", "null" }) @Nullable String ownPasscode,
		@Schema(description = "The language of the invitation, en or es", types = { "string", "null" },
				example = "es") @Nullable String language){

	MeetingEdit edit() {
		return new MeetingEdit(Optional.ofNullable(this.topic), MeetingFields.optionalStart(this.start),
				Optional.ofNullable(this.zone), Optional.ofNullable(this.minutes), Optional.ofNullable(this.rrule),
				Optional.ofNullable(this.invitees).map(MeetingFields::invitees),
				Optional.ofNullable(this.alternativeHosts).map(MeetingFields::people), Optional.ofNullable(this.pmi),
				Optional.ofNullable(this.waitingRoom), MeetingFields.passcode(this.passcode, this.ownPasscode),
				Optional.ofNullable(this.language).map(Locale::of));
	}

	/** Hides the passcode. */
	@Override
	public String toString() {
		return "ChangeMeetingRequest[topic=" + this.topic + "]";
	}

}
