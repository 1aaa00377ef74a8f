package io.roomkeeper.setting;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.DirectoryId;
import io.roomkeeper.directory.DirectoryUser;
import io.roomkeeper.directory.Licence;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.exception.ExceptionPolicy;
import io.roomkeeper.setting.exception.ExceptionService;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.unlock.UnlockOption;
import io.roomkeeper.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsServiceTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey FILES = new SettingKey("in_meeting.file_transfer");

	private static final SettingKey PERSONAL_MEETING = new SettingKey("schedule_meeting.personal_meeting");

	private static final Actor ADMIN = new Actor("bjorn.muller", Set.of(Role.USER, Role.ADMIN));

	private static final Actor HELPDESK = new Actor("nikos", Set.of(Role.USER, Role.HELPDESK));

	private static final Actor ANA = new Actor("ana.garcia", Set.of(Role.USER));

	private static final Uid ANAS_UID = new Uid("ana.garcia");

	private static final Uid PETERS_UID = new Uid("peter");

	private static final Scope ACCOUNT = new Scope.Account();

	private final TestDatabase database = TestDatabase.hsqldb();

	private Scope students = ACCOUNT;

	private Scope ana = ACCOUNT;

	private SettingFixture services = services(NOW);

	private SettingsService settings = this.services.settings;

	private SettingsService service(Instant now) {
		return services(now).settings;
	}

	private SettingFixture services(Instant now) {
		Account account = new Account(Plan.ENTERPRISE, ZoneOffset.UTC, URI.create("http://localhost"), "helpdesk");
		return new SettingFixture(this.database, account, Clock.fixed(now, ZoneOffset.UTC));
	}

	private ExceptionService desk() {
		return this.services.exceptions(ExceptionPolicy.ADMINS_ONLY);
	}

	@BeforeEach
	void fill() {
		this.database.empty();
		this.services = services(NOW);
		this.settings = this.services.settings;
		PersonId first = person("ana.garcia");
		person("peter");
		GroupId group = this.database.groups().allot(1);
		this.database.groups()
			.add(List.of(new Group(group, Optional.of(new DirectoryId("students")), Optional.of("cn=students"),
					"Students", 1, false)), NOW);
		this.database.groups().found(group, List.of(first));
		this.students = new Scope.Group(group);
		this.ana = new Scope.User(first);
	}

	private PersonId person(String uid) {
		PersonId id = this.database.people().allot(1);
		DirectoryUser seen = new DirectoryUser(new DirectoryId("id of " + uid), "uid=" + uid, new Uid(uid), uid, uid,
				uid, Optional.empty(), Licence.LICENSED, Optional.empty(), Optional.empty());
		this.database.people().add(List.of(new Person(id, seen, Optional.empty())), NOW);
		return id;
	}

	@AfterAll
	void close() {
		this.database.close();
	}

	private void lock(Scope scope, SettingKey key, SettingValue value) {
		this.settings.assign(ADMIN, ProposedAssignment.locked(scope, key, value, Optional.empty(), "exam season"));
	}

	private void choose(SettingKey key, SettingValue value) {
		this.settings.assign(ANA, ProposedAssignment.open(this.ana, key, value, ""));
	}

	private EffectiveSetting explain(SettingKey key) {
		return this.settings.explain(HELPDESK, PersonRef.of(ANAS_UID), key, Optional.empty());
	}

	@Test
	void keepsAChoiceUnderALockAndGivesItBack() {
		choose(FILES, SettingValue.ON);

		lock(this.students, FILES, SettingValue.OFF);

		assertThat(explain(FILES)).extracting(EffectiveSetting::value, EffectiveSetting::locked)
			.containsExactly(SettingValue.OFF, true);
		assertThat(explain(FILES).explanation().keptChoice()).contains(SettingValue.ON);
		this.settings.clear(ADMIN, this.students, FILES, false, "exams are over");
		assertThat(explain(FILES)).extracting(EffectiveSetting::value, EffectiveSetting::locked)
			.containsExactly(SettingValue.ON, false);
	}

	@Test
	void refusesAChoiceUnderALockSayingWhoseLockItIs() {
		lock(this.students, FILES, SettingValue.OFF);

		assertThatExceptionOfType(SettingLockedException.class).isThrownBy(() -> choose(FILES, SettingValue.ON))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ReasonCode.GROUP_LOCK))
			.withMessageContaining("Students");
	}

	@Test
	void refusesAGroupUnderALockOfTheAccount() {
		lock(ACCOUNT, FILES, SettingValue.OFF);

		assertThatExceptionOfType(SettingLockedException.class)
			.isThrownBy(() -> lock(this.students, FILES, SettingValue.ON))
			.satisfies((ex) -> assertThat(ex.code()).isEqualTo(ReasonCode.ACCOUNT_LOCK));
		ScopeSetting shown = this.settings.at(HELPDESK, this.students).about(FILES);
		assertThat(shown.lockedBy()).contains(new Level.Account());
		assertThat(shown.value()).isEqualTo(SettingValue.OFF);
	}

	@Test
	void freesOnePersonByAnExceptionUntilItEnds() {
		lock(this.students, FILES, SettingValue.OFF);

		desk().grant(ADMIN, PersonRef.of(ANAS_UID), FILES, NOW.plus(Duration.ofDays(1)), "conference");

		assertThat(explain(FILES).locked()).isFalse();
		assertThat(this.settings.population(HELPDESK)
			.find(new EffectiveQuery(FILES, Optional.empty(), Optional.of(true), Optional.empty()),
					ResolutionModel.PRIORITY, NOW)
			.isEmpty()).isTrue();
		assertThat(service(NOW.plus(Duration.ofDays(1))).explain(ADMIN, PersonRef.of(ANAS_UID), FILES, Optional.empty())
			.locked()).isTrue();
		desk().end(ADMIN, PersonRef.of(ANAS_UID), FILES, "cancelled");
		assertThat(service(NOW.plusSeconds(1)).explain(ADMIN, PersonRef.of(ANAS_UID), FILES, Optional.empty()).locked())
			.isTrue();
	}

	@Test
	void takesAPlanToDisablePersonalMeetingsForMany() {
		for (Scope scope : List.of(ACCOUNT, this.students)) {
			assertThatExceptionOfType(NeedsPlanException.class)
				.isThrownBy(() -> lock(scope, PERSONAL_MEETING, SettingValue.OFF));
			assertThat(this.settings
				.preview(HELPDESK, ProposedAssignment.open(scope, PERSONAL_MEETING, SettingValue.OFF, ""))
				.needsPlan()).isTrue();
		}

		choose(PERSONAL_MEETING, SettingValue.OFF);

		assertThat(explain(PERSONAL_MEETING).value()).isEqualTo(SettingValue.OFF);
		assertThat(this.database.auditTrail().head().seq()).isEqualTo(1);
	}

	@Test
	void takesAPlanToUncoverThatPersonalMeetingsAreDisabled() {
		this.database.assignments()
			.put(List
				.of(new Assignment(PERSONAL_MEETING, this.students, SettingValue.OFF, Optional.empty(), "x", NOW, "")));
		lock(ACCOUNT, PERSONAL_MEETING, SettingValue.ON);

		assertThatExceptionOfType(NeedsPlanException.class)
			.isThrownBy(() -> this.settings.clear(ADMIN, ACCOUNT, PERSONAL_MEETING, false, ""));
	}

	@Test
	void countsWhomAnAssignmentWouldChange() {
		Preview before = this.settings.preview(HELPDESK,
				ProposedAssignment.locked(ACCOUNT, WAITING_ROOM, SettingValue.ON, Optional.empty(), ""));
		lock(this.students, WAITING_ROOM, SettingValue.ON);

		Preview after = this.settings.preview(HELPDESK,
				ProposedAssignment.locked(ACCOUNT, WAITING_ROOM, SettingValue.ON, Optional.empty(), ""));

		assertThat(before.radius().changed()).isEqualTo(2);
		assertThat(after.radius().changed()).isEqualTo(1);
		assertThat(after.radius().unchanged()).isEqualTo(1);
	}

	@Test
	void seesInItsIndexWhatAnotherProcessSet() {
		SettingsService other = service(NOW);
		assertThat(lockedFiles(this.settings)).isZero();

		other.assign(ADMIN,
				ProposedAssignment.locked(ACCOUNT, FILES, SettingValue.OFF, Optional.empty(), "exam season"));

		assertThat(lockedFiles(this.settings)).isEqualTo(2);
		assertThat(lockedFiles(other)).isEqualTo(2);
	}

	private static int lockedFiles(SettingsService settings) {
		return settings.population(ADMIN)
			.find(new EffectiveQuery(FILES, Optional.empty(), Optional.of(true), Optional.empty()),
					ResolutionModel.PRIORITY, NOW)
			.size();
	}

	@Test
	void namesTheWaysOutOfALock() {
		lock(this.students, FILES, SettingValue.OFF);

		List<UnlockOption> ways = this.settings.unlockOptions(HELPDESK, PersonRef.of(ANAS_UID), FILES);

		assertThat(ways).extracting((way) -> way.option().steps().getFirst().change().getClass().getSimpleName())
			.containsExactlyInAnyOrder("Assign", "Grant", "Leave");
		assertThat(ways).allSatisfy((way) -> assertThat(way.freed()).isEqualTo(1));
	}

	@Test
	void explainsAMomentOfThePast() {
		lock(this.students, FILES, SettingValue.OFF);
		SettingsService later = service(NOW.plusSeconds(60));
		later.clear(ADMIN, this.students, FILES, false, "");

		assertThat(later.explain(HELPDESK, PersonRef.of(ANAS_UID), FILES, Optional.of(NOW.plusSeconds(30))).locked())
			.isTrue();
		assertThat(later.explain(HELPDESK, PersonRef.of(ANAS_UID), FILES, Optional.of(NOW.minusSeconds(1))).locked())
			.isFalse();
		assertThat(later.history(HELPDESK, this.students, FILES)).hasSize(1);
	}

	@Test
	void writesEveryChangeIntoTheTrail() {
		lock(this.students, FILES, SettingValue.OFF);
		desk().grant(ADMIN, PersonRef.of(ANAS_UID), FILES, NOW.plusSeconds(60), "conference");
		this.settings.clear(ADMIN, this.students, FILES, false, "");

		assertThat(this.database.auditTrail().latest(Long.MAX_VALUE, 10))
			.extracting(AuditEntry::kind, AuditEntry::actor, AuditEntry::subject)
			.containsExactly(tuple("SettingCleared", "bjorn.muller", "group 1"),
					tuple("ExceptionGranted", "bjorn.muller", "user ana.garcia"),
					tuple("SettingAssigned", "bjorn.muller", "group 1"));
		assertThat(AuditVerification.verify(this.database.auditTrail()).intact()).isTrue();
	}

	@Test
	void letsEachRoleDoWhatIsItsOwn() {
		ProposedAssignment own = ProposedAssignment.open(this.ana, FILES, SettingValue.ON, "");
		ProposedAssignment wide = ProposedAssignment.open(this.students, FILES, SettingValue.ON, "");
		ProposedAssignment locked = ProposedAssignment.locked(this.ana, FILES, SettingValue.ON, Optional.empty(), "");

		denied(() -> this.settings.assign(HELPDESK, own));
		denied(() -> this.settings.assign(HELPDESK, wide));
		denied(() -> this.settings.assign(ANA, wide));
		denied(() -> this.settings.assign(ANA, locked));
		denied(() -> desk().grant(HELPDESK, PersonRef.of(ANAS_UID), FILES, NOW.plusSeconds(60), ""));
		denied(() -> this.settings.effective(ANA, PersonRef.of(PETERS_UID)));
		denied(() -> this.settings.at(ANA, ACCOUNT));
		denied(() -> this.settings.preview(ANA, wide));
		denied(() -> this.settings.population(ANA));
		denied(() -> this.settings.effective(new Actor("ana.garcia", Set.of(Role.USAGE)), PersonRef.of(ANAS_UID)));
		assertThat(this.settings.effective(ANA, PersonRef.of(ANAS_UID))).hasSameSizeAs(this.settings.catalog().all());
		assertThat(this.settings.effective(HELPDESK, PersonRef.of(ANAS_UID))).isNotEmpty();
	}

	private static void denied(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(action);
	}

	@Test
	void refusesWhatMakesNoSense() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> lock(ACCOUNT, FILES, new SettingValue("perhaps")));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.settings.assign(ADMIN,
				ProposedAssignment.locked(ACCOUNT, FILES, SettingValue.OFF, Optional.of(NOW), "")));
		assertThatExceptionOfType(UnknownSettingException.class)
			.isThrownBy(() -> lock(ACCOUNT, new SettingKey("in_meeting.file_transfers"), SettingValue.ON));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> lock(new Scope.Group(new GroupId(99)), FILES, SettingValue.ON));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.settings.clear(ADMIN, ACCOUNT, FILES, false, ""));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.settings.effective(ADMIN, PersonRef.of(new Uid("nobody"))));
	}

}
