package io.roomkeeper.meeting.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * Ana, who has a personal room, and Bob, and the services that schedule their meetings.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SchedulingTest {

	static final Instant NOW = Instant.parse("2026-11-22T10:00:30Z");

	static final SettingKey PMI_SCHEDULED = new SettingKey("schedule_meeting.use_pmi_for_scheduled_meetings");

	static final SettingKey PMI_INSTANT = new SettingKey("schedule_meeting.use_pmi_for_instant_meetings");

	static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	static final Actor ADMIN = new Actor("root", Set.of(Role.ADMIN));

	static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK));

	static final Actor ANA = new Actor("ana", Set.of(Role.USER));

	static final Actor BOB = new Actor("bob", Set.of(Role.USER));

	static final PersonRef ANAS = PersonRef.of(new Uid("ana"));

	static final PersonRef BOBS = PersonRef.of(new Uid("bob"));

	@AutoClose
	final TestDatabase database = TestDatabase.hsqldb();

	SchedulingServices services = new SchedulingServices(this.database, NOW);

	MeetingScheduling scheduling = this.services.scheduling();

	@BeforeEach
	void fill() {
		this.database.empty();
		this.services = new SchedulingServices(this.database, NOW);
		this.scheduling = this.services.scheduling();
		person("ana");
		person("bob");
		LocalDate today = LocalDate.of(2026, 11, 22);
		PersonId ana = this.services.people().get(ANAS).id();
		this.database.rooms()
			.open(List.of(PersonalRoom.opened(ana, new PersonalMeetingId(3_456_789_012L), Optional.empty(),
					new Passcode("abc"), today, today)));
	}

	private void person(String uid) {
		PersonId id = this.database.people().allot(1);
		DirectoryUser seen = new DirectoryUser(new DirectoryId("id of " + uid), "uid=" + uid, new Uid(uid), uid, uid,
				uid, Optional.empty(), Licence.LICENSED, Optional.empty(), Optional.empty());
		this.database.people().add(List.of(new Person(id, seen, Optional.empty())), NOW);
	}

	void set(SettingKey key, SettingValue value) {
		Scope scope = new Scope.User(this.services.people().get(ANAS).id());
		this.services.settings()
			.assign(ADMIN, ProposedAssignment.locked(scope, key, value, Optional.empty(), "policy"));
	}

	static MeetingRequest request(String start, String rule, Optional<Boolean> pmi) {
		return new MeetingRequest("Seminar", Optional.of(LocalDateTime.parse(start)), Optional.of("America/New_York"),
				50, Optional.of(rule), List.of(new Invitee("guest@x.example", "Guest")), List.of(), pmi,
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	Meeting weekly() {
		return this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY;COUNT=8", Optional.empty()))
			.meeting();
	}

}
