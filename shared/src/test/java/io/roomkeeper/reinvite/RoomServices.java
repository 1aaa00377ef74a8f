package io.roomkeeper.reinvite;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditedTransaction;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.LinkPolicy;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.MeetingOrigin;
import io.roomkeeper.meeting.MeetingRights;
import io.roomkeeper.meeting.MeetingSamples;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonLookup;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RoomStatuses;
import io.roomkeeper.setting.SettingFixture;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.store.TestDatabase;

/**
 * Rooms, meetings and re-invites over a database, as one process has them. Ana and Ben
 * have rooms, Bea has a basic licence and a room.
 */
public final class RoomServices {

	public static final Instant NOW = Instant.parse("2026-11-22T10:00:30Z");

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	public static final Account ACCOUNT = new Account(Plan.ENTERPRISE, ZoneId.of("Europe/Madrid"),
			URI.create("https://meet.example.org"), "helpdesk");

	public static final SettingKey PASSCODE_IN_LINK = new SettingKey("meeting_security.embed_password_in_join_link");

	public static final Actor ADMIN = new Actor("root", Set.of(Role.ADMIN));

	public static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK));

	public static final Actor ANA = new Actor("ana", Set.of(Role.USER));

	public static final Actor BEN = new Actor("ben", Set.of(Role.USER));

	public static final PersonRef ANAS = PersonRef.of(new Uid("ana"));

	public final TestDatabase database;

	public final Clock clock;

	public final AuditedTransaction transaction;

	public final PersonLookup people;

	public final SettingsService settings;

	public final RoomStatuses statuses;

	public final ReinviteRecorder recorder;

	public final ClosedRoomMeetings closedRooms;

	public final HostReinvites reinvites;

	public RoomServices(TestDatabase database) {
		this(database, ACCOUNT, NOW);
	}

	public RoomServices(TestDatabase database, Account account, Instant now) {
		this.database = database;
		this.clock = Clock.fixed(now, ZoneOffset.UTC);
		this.transaction = database.auditedTransaction(this.clock);
		this.people = new PersonLookup(database.people());
		this.settings = new SettingFixture(database, account, this.clock).settings;
		this.statuses = new RoomStatuses(
				(owner) -> this.settings.applies(owner, SettingsService.PERSONAL_MEETING).isOn(), account, this.clock);
		LinkPolicy links = (host) -> this.settings.applies(host, PASSCODE_IN_LINK).isOn();
		this.recorder = new ReinviteRecorder(database.reinvites(), database.meetings(), links);
		this.closedRooms = new ClosedRoomMeetings(database.meetings(), database.people(), database.rooms(),
				this.statuses, this.recorder, this.transaction, this.clock);
		this.reinvites = new HostReinvites(database.reinvites(), database.meetings(),
				new MeetingRights(this.people, database.meetings()), this.people, this.transaction, this.clock);
	}

	/** Empties the database, and adds the people and their rooms. */
	public void fill() {
		this.database.empty();
		add("ana", Licence.LICENSED, 3_456_179_013L, Optional.of("ana.garcia"));
		add("ben", Licence.LICENSED, 4_567_890_135L, Optional.empty());
		add("bea", Licence.BASIC, 5_678_901_357L, Optional.empty());
	}

	private void add(String uid, Licence licence, long number, Optional<String> link) {
		PersonId id = this.database.people().allot(1);
		DirectoryUser seen = new DirectoryUser(new DirectoryId("id of " + uid), "uid=" + uid, new Uid(uid), uid, uid,
				uid, Optional.of(uid + "@example.org"), licence, Optional.empty(), Optional.empty());
		this.database.people().add(List.of(new Person(id, seen, Optional.empty())), NOW);
		this.database.rooms()
			.open(List.of(PersonalRoom.opened(id, new PersonalMeetingId(number), link.map(PersonalLink::new),
					new Passcode("old-code"), TODAY.minusDays(30), TODAY.minusDays(30))));
	}

	public PersonId id(String uid) {
		return this.people.get(PersonRef.of(new Uid(uid))).id();
	}

	public PersonalRoom room(String uid) {
		return this.database.rooms().of(id(uid)).orElseThrow();
	}

	/** Adds a weekly meeting in the room of a person, with three guests. */
	public MeetingKey meeting(String host, MeetingOrigin origin) {
		MeetingKey key = this.database.meetings().newKeys(1).getFirst();
		Meeting sample = MeetingSamples.meeting(key, id(host), key.value(),
				MeetingSamples.schedule("2026-12-01T09:30", "Europe/Madrid", "FREQ=WEEKLY;COUNT=8"),
				List.of(new Invitee("a@x.example", "A"), new Invitee("b@x.example", ""),
						new Invitee("c@x.example", "")));
		this.database.meetings()
			.add(List.of(new Meeting(key, sample.host(), sample.topic(), sample.schedule(), sample.access(),
					sample.invitees(), Set.of(), sample.calendar(), origin, sample.language(), Optional.empty(), 1)),
					NOW);
		return key;
	}

	public Meeting meeting(MeetingKey key) {
		return this.database.meetings().find(key).orElseThrow();
	}

	/** Locks a setting for one person. */
	public void lock(String uid, SettingKey key, SettingValue value) {
		this.settings.assign(ADMIN,
				ProposedAssignment.locked(new Scope.User(id(uid)), key, value, Optional.empty(), "policy"));
	}

	/** The kinds of the latest events, newest first. */
	public List<String> trail() {
		return this.database.auditTrail().latest(Long.MAX_VALUE, 9).stream().map(AuditEntry::kind).toList();
	}

}
