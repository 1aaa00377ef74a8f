package io.roomkeeper.meeting.scheduling;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import io.roomkeeper.account.Account;
import io.roomkeeper.account.GlobalIds;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.Meetings;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.reinvite.ReinviteRecorder;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.room.passcode.PasscodePolicy;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.store.TestDatabase;

/** The services that schedule meetings over a database, as one process has them. */
final class SchedulingServices {

	private static final Account ACCOUNT = new Account(Plan.ENTERPRISE, ZoneId.of("Europe/Madrid"),
			URI.create("https://meet.example.org"), "helpdesk");

	private static final SettingKey PASSCODE_IN_LINK = new SettingKey("meeting_security.embed_password_in_join_link");

	private final Meetings meetings;

	private final PersonLookup people;

	private final SettingsService settings;

	private final JoinDetailsResolver details;

	private final HostDelegates delegates;

	private final DepartedHosts departed;

	private final MeetingScheduling scheduling;

	private final MeetingPreviews previews;

	SchedulingServices(TestDatabase database, Instant now) {
		Clock clock = Clock.fixed(now, ZoneOffset.UTC);
		SecureRandom random = new SecureRandom();
		AuditedTransaction transaction = database.auditedTransaction(clock);
		this.meetings = database.meetings();
		this.people = new PersonLookup(database.people());
		this.settings = new SettingFixture(database, ACCOUNT, clock).settings;
		RoomStatuses statuses = new RoomStatuses(
				(owner) -> this.settings.applies(owner, SettingsService.PERSONAL_MEETING).isOn(), ACCOUNT, clock);
		LinkPolicy links = (host) -> this.settings.applies(host, PASSCODE_IN_LINK).isOn();
		MeetingRights rights = new MeetingRights(this.people, this.meetings);
		MeetingNumbers numbers = new MeetingNumbers(this.settings, database.rooms(), statuses, this.meetings,
				new PasscodePolicy(this.settings), random);
		this.details = new JoinDetailsResolver(this.people, database.rooms(), statuses, this.settings, ACCOUNT);
		this.delegates = new HostDelegates(this.meetings, this.people, rights, transaction);
		MeetingContent content = new MeetingContent(this.people, numbers, new GlobalIds(ACCOUNT, random), ACCOUNT,
				clock);
		RoomOverlaps overlaps = new RoomOverlaps(this.meetings);
		this.scheduling = new MeetingScheduling(this.meetings, this.people, rights, numbers, content, overlaps,
				this.details, new ReinviteRecorder(database.reinvites(), this.meetings, links), transaction, clock);
		this.departed = new DepartedHosts(this.meetings, this.people, database.rooms(), rights, numbers,
				new ReinviteRecorder(database.reinvites(), this.meetings, links), transaction, clock);
		this.previews = new MeetingPreviews(this.scheduling, this.people, rights, numbers, content, overlaps, clock);
	}

	MeetingScheduling scheduling() {
		return this.scheduling;
	}

	MeetingPreviews previews() {
		return this.previews;
	}

	DepartedHosts departed() {
		return this.departed;
	}

	HostDelegates delegates() {
		return this.delegates;
	}

	JoinDetailsResolver details() {
		return this.details;
	}

	PersonLookup people() {
		return this.people;
	}

	SettingsService settings() {
		return this.settings;
	}

}
