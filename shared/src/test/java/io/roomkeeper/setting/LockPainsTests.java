package io.roomkeeper.setting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.account.Account;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.group.ChangeAuthority;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.GroupName;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.Candidate;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.review.ModelComparison;
import io.roomkeeper.setting.review.PeopleQuery;
import io.roomkeeper.setting.review.Posture;
import io.roomkeeper.setting.unlock.UnlockOption;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.HELPDESK;
import static io.roomkeeper.setting.GroupFixture.NOW;
import static io.roomkeeper.setting.GroupFixture.PERSONAL_MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Known problems with locks in other products. Each comment names a problem, and its test
 * shows Roomkeeper's answer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LockPainsTests {

	private static final Uid ANA = new Uid("ana");

	private static final Scope ACCOUNT = new Scope.Account();

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey BEFORE_HOST = new SettingKey("schedule_meeting.join_before_host");

	private static final SettingKey PASSCODE = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	private static final SettingKey WHEN_SCHEDULING = new SettingKey("schedule_meeting.use_pmi_for_scheduled_meetings");

	@AutoClose
	private final GroupFixture at = new GroupFixture();

	private PersonId ana = new PersonId(1);

	private PersonId bo = new PersonId(1);

	private GroupId students = new GroupId(1);

	private GroupId staff = new GroupId(1);

	@BeforeEach
	void fill() {
		this.at.empty();
		this.ana = this.at.person("ana");
		this.bo = this.at.person("bo");
		this.students = this.at.fromDirectory("Students", this.ana);
		this.staff = this.at.fromDirectory("Staff", this.ana, this.bo);
	}

	private EffectiveSetting anas(SettingKey key) {
		return this.at.settings.explain(HELPDESK, PersonRef.of(ANA), key, Optional.empty());
	}

	private void set(Scope scope, SettingKey key, SettingValue value) {
		this.at.settings.assign(ADMIN, ProposedAssignment.open(scope, key, value, ""));
	}

	private void choose(String uid, SettingKey key, SettingValue value) {
		this.at.settings.assign(GroupFixture.user(uid),
				ProposedAssignment.open(this.at.settings.scopeOf(PersonRef.of(new Uid(uid))), key, value, ""));
	}

	/** "Locked by admin", greyed out without saying who, where or why. */
	@Test
	void aLockedSettingShowsWhoLockedItWhereWhenWhyUntilWhenAndWhoCanUnlockIt() {
		Instant end = NOW.plus(Duration.ofDays(28));
		this.at.appointments.appoint(ADMIN, this.students, PersonRef.of(new Uid("bo")));
		this.at.settings.assign(ADMIN, ProposedAssignment.locked(new Scope.Group(this.students), FILES,
				SettingValue.OFF, Optional.of(end), "exam season"));

		Candidate winner = anas(FILES).explanation().winner();
		UnlockOption first = this.at.settings.unlockOptions(HELPDESK, PersonRef.of(ANA), FILES).getFirst();

		assertThat(winner.code()).isEqualTo(ReasonCode.GROUP_LOCK);
		assertThat(winner.name()).isEqualTo("Students");
		assertThat(winner.by()).contains("bjorn.muller");
		assertThat(winner.at()).contains(NOW);
		assertThat(winner.reason()).contains("exam season");
		assertThat(winner.until()).contains(end);
		assertThat(first.option().steps().getFirst().whoMay()).contains(ChangeAuthority.ADMIN);
		assertThat(this.at.settings.unlockOptions(HELPDESK, PersonRef.of(ANA), FILES))
			.flatExtracting(UnlockOption::groupAdministrators)
			.extracting((person) -> person.seen().uid().value())
			.contains("bo");
	}

	/** Even owners do not learn why a change under a lock is refused. */
	@Test
	void aRefusedChoiceNamesTheLock() {
		this.at.lock(this.students, FILES, SettingValue.OFF);

		assertThatExceptionOfType(SettingLockedException.class).isThrownBy(() -> choose("ana", FILES, SettingValue.ON))
			.withMessageContaining("Students")
			.extracting(SettingLockedException::code, InstanceOfAssertFactories.type(ReasonCode.class))
			.isEqualTo(ReasonCode.GROUP_LOCK);
	}

	/** Disabling personal meeting IDs breaks every meeting that is scheduled in them. */
	@Test
	void disablingPersonalMeetingIdsForManyIsPreviewedAndNeedsAPlan() {
		ProposedAssignment off = ProposedAssignment.locked(ACCOUNT, PERSONAL_MEETING, SettingValue.OFF,
				Optional.empty(), "");

		Preview preview = this.at.settings.preview(ADMIN, off);

		assertThat(preview.needsPlan()).isTrue();
		assertThat(preview.roomless().size()).isEqualTo(2);
		assertThatExceptionOfType(NeedsPlanException.class).isThrownBy(() -> this.at.settings.assign(ADMIN, off));
	}

	/** For a person in several groups, nobody can predict which lock wins. */
	@Test
	void thePriorityOfGroupsDecidesAndEachOtherGroupIsExplained() {
		this.at.lock(this.students, FILES, SettingValue.OFF);
		this.at.lock(this.staff, FILES, SettingValue.ON);

		assertThat(anas(FILES).explanation().winner().name()).isEqualTo("Students");
		assertThat(anas(FILES).explanation().candidates()).filteredOn((candidate) -> candidate.name().equals("Staff"))
			.extracting(Candidate::code)
			.containsExactly(ReasonCode.LOWER_PRIORITY_LOCK_IGNORED);

		this.at.order.move(ADMIN, this.staff, 1);

		assertThat(anas(FILES).explanation().winner().name()).isEqualTo("Staff");
	}

	/** Nobody knows why a person is in the group with the lock. */
	@Test
	void aLockOfAGroupShowsThePathOfTheMembership() {
		GroupId everyone = this.at.fromDirectory("Everyone");
		this.at.stores.groups().nest(everyone, Set.of(this.students), NOW);
		SettingsService fresh = this.at.service();
		fresh.assign(ADMIN,
				ProposedAssignment.locked(new Scope.Group(everyone), FILES, SettingValue.OFF, Optional.empty(), ""));

		assertThat(fresh.explain(HELPDESK, PersonRef.of(ANA), FILES, Optional.empty()).explanation().winner().path())
			.extracting(GroupName::name)
			.containsExactly("Students", "Everyone");
	}

	/** A change of the resolution model cannot be undone. */
	@Test
	void modelsAreComparedForEverybodyBeforeASwitch() {
		this.at.lock(this.staff, WAITING_ROOM, SettingValue.ON);
		set(new Scope.Group(this.students), WAITING_ROOM, SettingValue.OFF);

		List<ModelComparison> differing = this.at.review.models(ADMIN);

		assertThat(differing).extracting(ModelComparison::key).contains(WAITING_ROOM);
		assertThat(
				differing.stream().filter((one) -> one.key().equals(WAITING_ROOM)).findFirst().orElseThrow().people())
			.isEqualTo(PeopleSet.of(this.ana.value()));
		assertThat(anas(WAITING_ROOM).value()).isEqualTo(SettingValue.OFF);
	}

	/** A new default of the account does not reach people who changed the setting. */
	@Test
	void peopleWhoDeviateFromANewDefaultAreListedAndALockReachesThem() {
		choose("bo", FILES, SettingValue.ON);
		set(ACCOUNT, FILES, SettingValue.OFF);
		PeopleQuery deviating = new PeopleQuery(new EffectiveQuery(FILES, Optional.of(SettingValue.ON),
				Optional.empty(), Optional.of(new Level.OwnChoice())), Optional.empty(), Optional.empty(), "");

		assertThat(this.at.queries.ask(HELPDESK, deviating).people()).isEqualTo(PeopleSet.of(this.bo.value()));
		Preview lock = this.at.settings.preview(ADMIN,
				ProposedAssignment.locked(ACCOUNT, FILES, SettingValue.OFF, Optional.empty(), ""));
		assertThat(lock.radius().changed()).isOne();
		assertThat(lock.keptChoices()).isEqualTo(PeopleSet.of(this.bo.value()));
	}

	/** When a lock ends, people do not get their own choice back. */
	@Test
	void anOwnChoiceIsKeptUnderALockAndReturnsWhenItEnds() {
		choose("ana", FILES, SettingValue.ON);
		this.at.lock(this.students, FILES, SettingValue.OFF);
		assertThat(anas(FILES).explanation().keptChoice()).contains(SettingValue.ON);

		this.at.settings.clear(ADMIN, new Scope.Group(this.students), FILES, AssignmentSlot.VALUE, "");

		assertThat(anas(FILES).value()).isEqualTo(SettingValue.ON);
		assertThat(anas(FILES).winner()).isInstanceOf(Level.OwnChoice.class);
	}

	/** Strangers enter rooms whose owners do not know about passcodes. */
	@Test
	void exposedPeopleAreCountedAndListed() {
		set(ACCOUNT, WAITING_ROOM, SettingValue.ON);
		choose("bo", WAITING_ROOM, SettingValue.OFF);

		Posture posture = this.at.review.posture(HELPDESK).getFirst();

		assertThat(posture.key()).isEqualTo(WAITING_ROOM);
		assertThat(posture.exposed()).isEqualTo(PeopleSet.of(this.bo.value()));
	}

	/** A policy says that the personal room is closed, but it is open. */
	@Test
	void theRoomFollowsTheSettingThatThePageShows() {
		this.at.lock(this.students, WAITING_ROOM, SettingValue.ON);

		assertThat(this.at.settings.applies(this.ana, WAITING_ROOM)).isEqualTo(anas(WAITING_ROOM).value())
			.isEqualTo(SettingValue.ON);
	}

	/** Settings turn off and on, and no page says which other setting causes it. */
	@Test
	void aForcedSettingNamesTheOtherSettingAndThePreviewShowsItFirst() {
		set(ACCOUNT, BEFORE_HOST, SettingValue.ON);
		set(ACCOUNT, PASSCODE, new SettingValue("all"));
		set(ACCOUNT, WAITING_ROOM, SettingValue.OFF);

		Preview preview = this.at.settings.preview(ADMIN,
				ProposedAssignment.open(ACCOUNT, WAITING_ROOM, SettingValue.ON, ""));
		set(ACCOUNT, WAITING_ROOM, SettingValue.ON);

		assertThat(preview.radius().along().get(BEFORE_HOST)).extracting((move) -> move.people().size())
			.containsExactly(2);
		assertThat(anas(BEFORE_HOST).value()).isEqualTo(SettingValue.OFF);
		assertThat(anas(BEFORE_HOST).winner()).isEqualTo(new Level.Dependency("waiting-room-ends-join-before-host"));
	}

	/** Integrations break if personal IDs are off, or if they are used for scheduling. */
	@Test
	void peopleWhoScheduleWithTheirPersonalIdAreListed() {
		choose("bo", WHEN_SCHEDULING, SettingValue.ON);

		assertThat(this.at.settings.population(HELPDESK)
			.find(new EffectiveQuery(WHEN_SCHEDULING, Optional.of(SettingValue.ON), Optional.empty(), Optional.empty()),
					ResolutionModel.PRIORITY, NOW))
			.isEqualTo(PeopleSet.of(this.bo.value()));
	}

	/** A temporary lock is forgotten and stays. */
	@Test
	void aLockWithAnEndStopsBindingAtItsEnd() {
		Instant end = NOW.plus(Duration.ofDays(1));
		this.at.settings.assign(ADMIN, ProposedAssignment.locked(new Scope.Group(this.students), FILES,
				SettingValue.OFF, Optional.of(end), "exam season"));

		assertThat(
				this.at.settings.explain(HELPDESK, PersonRef.of(ANA), FILES, Optional.of(end.minusMillis(1))).locked())
			.isTrue();
		assertThat(this.at.settings.explain(HELPDESK, PersonRef.of(ANA), FILES, Optional.of(end)).locked()).isFalse();
	}

}
