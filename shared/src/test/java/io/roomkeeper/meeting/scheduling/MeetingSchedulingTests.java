package io.roomkeeper.meeting.scheduling;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.account.Plan;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.meeting.Invitee;
import io.roomkeeper.meeting.Meeting;
import io.roomkeeper.meeting.MeetingKey;
import io.roomkeeper.meeting.ReplyStatus;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.setting.ProposedAssignment;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeetingSchedulingTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:30Z");

	private static final SettingKey PMI_SCHEDULED = new SettingKey("schedule_meeting.use_pmi_for_scheduled_meetings");

	private static final SettingKey PMI_INSTANT = new SettingKey("schedule_meeting.use_pmi_for_instant_meetings");

	private static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	private static final Actor ADMIN = new Actor("root", Set.of(Role.ADMIN));

	private static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK));

	private static final Actor ANA = new Actor("ana", Set.of(Role.USER));

	private static final Actor BOB = new Actor("bob", Set.of(Role.USER));

	private static final PersonRef ANAS = PersonRef.of(new Uid("ana"));

	private static final PersonRef BOBS = PersonRef.of(new Uid("bob"));

	private final TestDatabase database = TestDatabase.hsqldb();

	private final Account account = new Account(Plan.ENTERPRISE, ZoneId.of("Europe/Madrid"),
			URI.create("https://meet.example.org"), "helpdesk");

	private SchedulingStores stores = stores();

	private MeetingScheduling scheduling = scheduling();

	private SchedulingStores stores() {
		return this.database.schedulingStores(this.account, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	private MeetingScheduling scheduling() {
		return new MeetingScheduling(this.stores, new SecureRandom(), this.account, Clock.fixed(NOW, ZoneOffset.UTC));
	}

	@BeforeEach
	void fill() {
		this.database.empty();
		this.stores = stores();
		this.scheduling = scheduling();
		person("ana");
		person("bob");
		LocalDate today = LocalDate.of(2026, 11, 22);
		PersonId ana = this.stores.people().get(ANAS).id();
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

	@AfterAll
	void close() {
		this.database.close();
	}

	private void set(SettingKey key, SettingValue value) {
		Scope scope = new Scope.User(this.stores.people().get(ANAS).id());
		this.stores.settings().assign(ADMIN, ProposedAssignment.locked(scope, key, value, Optional.empty(), "policy"));
	}

	private static MeetingRequest request(String start, String rule, Optional<Boolean> pmi) {
		return new MeetingRequest("Seminar", Optional.of(LocalDateTime.parse(start)), Optional.of("America/New_York"),
				50, Optional.of(rule), List.of(new Invitee("guest@x.example", "Guest")), List.of(), pmi,
				Optional.empty(), Optional.empty());
	}

	private Meeting weekly() {
		return this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY;COUNT=8", Optional.empty()))
			.meeting();
	}

	private static MeetingEdit edit(Optional<String> topic, Optional<LocalDateTime> start) {
		return new MeetingEdit(topic, start, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty());
	}

	private static MeetingEdit withoutWaiting(boolean waitingRoom) {
		return new MeetingEdit(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(waitingRoom));
	}

	private List<String> trail() {
		return this.database.auditTrail().latest(Long.MAX_VALUE, 9).stream().map(AuditEntry::kind).toList();
	}

	@Test
	void givesANumberOfItsOwnUnlessTheSettingWantsThePersonalRoom() {
		MeetingPreview own = this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.empty()));
		set(PMI_SCHEDULED, SettingValue.ON);
		MeetingPreview inRoom = this.scheduling.preview(ANA, ANAS, request("2027-03-09T10:00", "", Optional.empty()));

		assertThat(own.number().inPersonalRoom()).isFalse();
		assertThat(own.number().decidingSetting()).contains(PMI_SCHEDULED.toString());
		assertThat(own.meeting().access().passcode()).isPresent();
		assertThat(inRoom.number().inPersonalRoom()).isTrue();
		assertThat(inRoom.overlaps()).isEmpty();
		assertThat(this.database.meetings().count()).isEqualTo(1);
	}

	@Test
	void refusesAChoiceThatALockForbids() {
		set(PMI_SCHEDULED, SettingValue.OFF);

		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.of(true))))
			.withMessageContaining("locked to off");
	}

	@Test
	void givesANumberOfItsOwnWhileThePersonalRoomIsClosed() {
		set(PMI_SCHEDULED, SettingValue.ON);
		set(PERSONAL_MEETING, SettingValue.OFF);

		MeetingPreview done = this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "", Optional.empty()));

		assertThat(done.number().inPersonalRoom()).isFalse();
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.scheduling.schedule(BOB, BOBS, request("2027-03-09T10:00", "", Optional.of(true))))
			.withMessageContaining("no_room");
	}

	@Test
	void startsAMeetingNow() {
		set(PMI_INSTANT, SettingValue.ON);

		Meeting meeting = this.scheduling.schedule(ANA, ANAS, MeetingRequest.instant("Now")).meeting();

		assertThat(meeting.inPersonalRoom()).isTrue();
		assertThat(meeting.schedule().time().begins()).isEqualTo("2026-11-22T11:00+01:00[Europe/Madrid]");
		assertThat(this.scheduling.upcoming(ANA, ANAS)).containsExactly(meeting);
	}

	@Test
	void warnsOfTwoMeetingsAtOnceInOneRoom() {
		this.scheduling.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY;COUNT=8", Optional.of(true)));
		MeetingPreview after = this.scheduling.preview(ANA, ANAS, request("2027-04-06T10:49", "", Optional.of(true)));
		MeetingPreview beside = this.scheduling.preview(ANA, ANAS, request("2027-04-06T10:50", "", Optional.of(true)));
		MeetingPreview elsewhere = this.scheduling.preview(ANA, ANAS,
				request("2027-04-06T10:00", "", Optional.of(false)));

		assertThat(after.overlaps()).singleElement()
			.satisfies((one) -> assertThat(one.occurrence().original()).isEqualTo("2027-04-06T10:00"));
		assertThat(beside.overlaps()).isEmpty();
		assertThat(elsewhere.overlaps()).isEmpty();
	}

	@Test
	void asksEverybodyAgainOnlyIfTheDatesChange() {
		Meeting before = accepted(weekly());

		Meeting renamed = this.scheduling.edit(ANA, before.key(), before.version(),
				edit(Optional.of("New topic"), Optional.empty()));
		Meeting moved = this.scheduling.edit(ANA, before.key(), renamed.version(),
				edit(Optional.empty(), Optional.of(LocalDateTime.parse("2027-03-09T11:00"))));

		assertThat(renamed.calendar().sequence()).isEqualTo(0);
		assertThat(renamed.invitees()).extracting(Invitee::reply).containsExactly(ReplyStatus.ACCEPTED);
		assertThat(moved.calendar().sequence()).isEqualTo(1);
		assertThat(moved.invitees()).extracting(Invitee::reply).containsExactly(ReplyStatus.NEEDS_ACTION);
		assertThat(moved.calendar().uid()).isEqualTo(before.calendar().uid());
	}

	@Test
	void raisesTheSequenceAndKeepsTheRepliesIfTheWayInChanges() {
		Meeting before = accepted(weekly());

		Meeting after = this.scheduling.revokeLink(ANA, before.key(), before.version());

		assertThat(after.calendar().sequence()).isEqualTo(1);
		assertThat(after.invitees()).extracting(Invitee::reply).containsExactly(ReplyStatus.ACCEPTED);
		assertThat(after.access().token()).isNotEqualTo(before.access().token());
	}

	private Meeting accepted(Meeting meeting) {
		Meeting answered = meeting.with(List.of(new Invitee("guest@x.example", "Guest", ReplyStatus.ACCEPTED)));
		assertThat(this.database.meetings().replace(answered, NOW)).isTrue();
		return this.database.meetings().find(meeting.key()).orElseThrow();
	}

	@Test
	void changesNothingIfNothingDiffers() {
		Meeting before = weekly();

		Meeting after = this.scheduling.edit(ANA, before.key(), before.version(), withoutWaiting(false));

		assertThat(after.version()).isEqualTo(before.version());
		assertThat(trail()).containsExactly("MeetingScheduled");
	}

	@Test
	void movesAndCancelsSingleOccurrences() {
		Meeting before = weekly();
		LocalDateTime second = LocalDateTime.parse("2027-03-16T10:00");
		LocalDateTime third = LocalDateTime.parse("2027-03-23T10:00");

		Meeting moved = this.scheduling.editOccurrence(ANA, before.key(), 1, second, new OccurrenceEdit(
				Optional.empty(), Optional.of(LocalDateTime.parse("2027-03-17T12:00")), Optional.empty()));
		Meeting cancelled = this.scheduling.cancelOccurrence(ANA, before.key(), 2, third);

		assertThat(cancelled.schedule().after(NOW, 3)).extracting((one) -> one.begins().toLocalDateTime().toString())
			.containsExactly("2027-03-09T10:00", "2027-03-17T12:00", "2027-03-30T10:00");
		assertThat(List.of(moved.calendar().sequence(), cancelled.calendar().sequence())).containsExactly(1, 2);
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.scheduling.cancelOccurrence(ANA, before.key(), 3, third));
		assertThat(trail()).containsExactly("OccurrenceCancelled", "OccurrenceMoved", "MeetingScheduled");
	}

	@Test
	void keepsACancelledMeetingForItsInvitees() {
		Meeting before = weekly();

		Meeting after = this.scheduling.cancel(ANA, before.key(), before.version());

		assertThat(after.cancelledAt()).contains(NOW);
		assertThat(after.calendar().sequence()).isEqualTo(1);
		assertThat(this.scheduling.upcoming(ANA, ANAS)).isEmpty();
		assertThat(this.scheduling.find(ANA, before.key())).isEqualTo(after);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.scheduling.cancel(ANA, before.key(), after.version()));
	}

	@Test
	void refusesAChangeOfAnOldVersion() {
		Meeting before = weekly();
		this.scheduling.edit(ANA, before.key(), before.version(), edit(Optional.of("First"), Optional.empty()));

		assertThatExceptionOfType(MeetingChangedException.class).isThrownBy(() -> this.scheduling.edit(ANA,
				before.key(), before.version(), edit(Optional.of("Second"), Optional.empty())));
	}

	@Test
	void letsOnlyTheHostTheDelegatesAndAdminsSchedule() {
		HostDelegates delegates = new HostDelegates(this.stores);
		MeetingRequest request = request("2027-03-09T10:00", "", Optional.empty());

		for (Actor other : List.of(BOB, HELPDESK)) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.scheduling.schedule(other, ANAS, request));
		}
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> delegates.appoint(BOB, ANAS, List.of(BOBS)));
		delegates.appoint(ANA, ANAS, List.of(BOBS));

		Meeting byDelegate = this.scheduling.schedule(BOB, ANAS, request).meeting();
		this.scheduling.schedule(ADMIN, ANAS, request);

		assertThat(this.scheduling.upcoming(HELPDESK, ANAS)).hasSize(2);
		delegates.appoint(ANA, ANAS, List.of());
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.scheduling.find(BOB, byDelegate.key()));
	}

	@Test
	void doesNotTellStrangersWhetherAMeetingOrAPersonExists() {
		Meeting meeting = weekly();

		for (MeetingKey key : List.of(meeting.key(), new MeetingKey(999))) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.scheduling.find(BOB, key));
		}
		for (String uid : List.of("ana", "nobody")) {
			assertThatExceptionOfType(AccessDeniedForActorException.class)
				.isThrownBy(() -> this.scheduling.upcoming(BOB, PersonRef.of(new Uid(uid))));
		}
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.scheduling.find(ADMIN, new MeetingKey(999)));
	}

	@Test
	void letsAlternativeHostsReadTheirMeeting() {
		MeetingRequest request = new MeetingRequest("Shared", Optional.of(LocalDateTime.parse("2027-03-09T10:00")),
				Optional.empty(), 30, Optional.empty(), List.of(), List.of(BOBS), Optional.empty(), Optional.empty(),
				Optional.empty());

		Meeting meeting = this.scheduling.schedule(ANA, ANAS, request).meeting();

		assertThat(this.scheduling.find(BOB, meeting.key())).isEqualTo(meeting);
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> this.scheduling.cancel(BOB, meeting.key(), 1));
	}

	@Test
	void leadsByItsLinkWhateverNumberTheMeetingHasNow() {
		JoinDetailsResolver details = new JoinDetailsResolver(this.stores, this.account);
		MeetingLinkResolver links = new MeetingLinkResolver(this.stores, details);
		Meeting meeting = this.scheduling
			.schedule(ANA, ANAS, request("2027-03-09T10:00", "FREQ=WEEKLY", Optional.of(true)))
			.meeting();
		String token = meeting.access().token().text();

		assertThat(links.resolve(token)).map((one) -> one.details().digits()).hasValue("3456789012");
		set(PERSONAL_MEETING, SettingValue.OFF);
		assertThat(links.resolve(token)).map((one) -> one.details().digits())
			.hasValue(meeting.access().number().digits());
		assertThat(details.of(meeting).link()).isEqualTo("https://meet.example.org/m/" + token);
	}

	@Test
	void leadsNowhereByALinkThatWasReplacedOrOfACancelledMeeting() {
		MeetingLinkResolver links = new MeetingLinkResolver(this.stores,
				new JoinDetailsResolver(this.stores, this.account));
		Meeting before = weekly();

		Meeting after = this.scheduling.revokeLink(ANA, before.key(), before.version());

		assertThat(links.resolve(before.access().token().text())).isEmpty();
		assertThat(links.resolve(after.access().token().text())).isPresent();
		this.scheduling.cancel(ANA, after.key(), after.version());
		assertThat(links.resolve(after.access().token().text())).isEmpty();
		assertThat(links.resolve("../m/" + after.access().token().text())).isEmpty();
	}

}
