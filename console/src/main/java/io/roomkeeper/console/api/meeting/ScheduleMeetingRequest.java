package io.roomkeeper.console.api.meeting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

/** A meeting to schedule. */
@Schema(name = "ScheduleMeeting", description = "A meeting to schedule")
record ScheduleMeetingRequest(
		@Schema(description = "What it is about, 1 to 200 characters", requiredMode = REQUIRED,
				example = "Seminar") @Nullable String topic,
		@Schema(description = "The local start; a meeting without it starts now", types = {
				"string", "null" }, example = "2027-03-09T10:00") @Nullable String start,
		@Schema(description = "The IANA time zone of the start; the organisation's if it is missing",
				types = { "string", "null" }, example = "America/New_York") @Nullable String zone,
		@Schema(description = "How many minutes it lasts", defaultValue = "60",
				example = "50") @Nullable Integer minutes,
		@Schema(description = "The rule of a series as in RFC 5545; a single meeting has none",
				types = { "string", "null" }, example = "FREQ=WEEKLY;COUNT=8") @Nullable String rrule,
		@Schema(description = "The mail addresses of the invitees") @Nullable List<String> invitees,
		@Schema(description = "The uids or IDs of people who may start it in the host's place") @Nullable List<String> alternativeHosts,
		@Schema(description = "Whether it takes place in the personal room; the settings decide if it is missing",
				types = { "boolean", "null" }) @Nullable Boolean pmi,
		@Schema(description = "Whether guests wait until they are admitted; the personal room or the settings decide if it is missing",
				types = { "boolean", "null" }) @Nullable Boolean waitingRoom,
		@Schema(description = "Whether a meeting outside the personal room has a passcode; the settings decide if it is missing",
				types = { "boolean", "null" }) @Nullable Boolean passcode,
		@Schema(description = "The passcode, for a meeting outside the personal room; one is drawn if it is missing",
				types = { "string", "null" }) @Nullable String ownPasscode,
		@Schema(description = "The language of the invitation, en or es", defaultValue = "en",
				example = "es") @Nullable String language){

	MeetingRequest request() {
		return new MeetingRequest((this.topic != null) ? this.topic : "", MeetingFields.optionalStart(this.start),
				Optional.ofNullable(this.zone), (this.minutes != null) ? this.minutes : MeetingRequest.USUAL_MINUTES,
				Optional.ofNullable(this.rrule),
				MeetingFields.invitees((this.invitees != null) ? this.invitees : List.of()),
				MeetingFields.people((this.alternativeHosts != null) ? this.alternativeHosts : List.of()),
				Optional.ofNullable(this.pmi), Optional.ofNullable(this.waitingRoom),
				MeetingFields.passcode(this.passcode, this.ownPasscode),
				Optional.ofNullable(this.language).map(Locale::of));
	}

	/** Hides the passcode. */
	@Override
	public String toString() {
		return "ScheduleMeetingRequest[topic=" + this.topic + "]";
	}

}
