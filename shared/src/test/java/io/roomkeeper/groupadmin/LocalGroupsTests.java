package io.roomkeeper.groupadmin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.Person;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.GroupFixture;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.ProposedAssignment;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.BlastRadius;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.population.SettingShift;
import io.roomkeeper.setting.population.Share;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
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
import static org.assertj.core.api.Assertions.tuple;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LocalGroupsTests {

	private final GroupFixture at = new GroupFixture();

	@BeforeEach
	void fill() {
		this.at.empty();
		this.at.person("ana.garcia");
		this.at.person("peter");
		this.at.person("ruth");
	}

	@AfterAll
	void close() {
		this.at.close();
	}

	private EffectiveSetting files(String uid) {
		return this.at.settings.explain(ADMIN, PersonRef.of(new Uid(uid)), FILES, Optional.empty());
	}

	@Test
	void speakForTheirMembers() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		this.at.lock(pilot, FILES, SettingValue.OFF);

		assertThat(files("ana.garcia").locked()).isTrue();
		assertThat(files("peter").locked()).isFalse();

		this.at.members.apply(ADMIN, pilot, List.of("peter"), true);
		this.at.members.apply(ADMIN, pilot, List.of("ana.garcia"), false);

		assertThat(files("ana.garcia").locked()).isFalse();
		assertThat(files("peter").locked()).isTrue();
		assertThat(lockedInIndex()).containsExactly("peter");
	}

	private List<String> lockedInIndex() {
		PeopleSet locked = this.at.settings.population(ADMIN)
			.find(new EffectiveQuery(FILES, Optional.empty(), Optional.of(true), Optional.empty()),
					ResolutionModel.PRIORITY, NOW);
		return this.at.database.people()
			.all(locked.page(0, 10))
			.values()
			.stream()
			.map((person) -> person.seen().uid().value())
			.toList();
	}

	@Test
	void sayOfEachPieceOfAListWhatBecomesOfIt() {
		PersonId gone = this.at.person("gone");
		this.at.database.people().markMissing(List.of(gone), NOW);
		GroupId pilot = this.at.local("Pilot", "ana.garcia");

		MembershipPreview preview = this.at.members.preview(ADMIN, pilot,
				"Ana.Garcia; PETER@example.org,\n<peter>\tnobody \"gone\"", true);

		assertThat(preview.lines()).extracting(MemberLine::text, MemberLine::outcome)
			.containsExactly(tuple("Ana.Garcia", MemberLine.Outcome.NO_CHANGE),
					tuple("PETER@example.org", MemberLine.Outcome.CHANGES), tuple("peter", MemberLine.Outcome.REPEATED),
					tuple("nobody", MemberLine.Outcome.UNKNOWN), tuple("gone", MemberLine.Outcome.MISSING));
		assertThat(preview.people()).extracting((person) -> person.seen().uid().value()).containsExactly("peter");
		assertThat(this.at.database.groups().directMembers(pilot)).hasSize(1);
	}

	@Test
	void showBeforehandWhatJoiningDoesToSettings() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		this.at.lock(pilot, FILES, SettingValue.OFF);

		GroupImpact impact = this.at.members.preview(ADMIN, pilot, "peter ruth ana.garcia", true).impact();

		assertThat(impact.shifts()).singleElement().satisfies((shift) -> {
			assertThat(shift.key()).isEqualTo(FILES);
			assertThat(shift.newlyLocked().size()).isEqualTo(2);
			assertThat(shift.changed()).isEqualTo(2);
		});
		assertThat(impact.people().size()).isEqualTo(2);
	}

	@Test
	void takeAPlanToDisablePersonalMeetingsForMany() {
		GroupId pilot = this.at.groups.create(ADMIN, "Pilot");
		this.at.database.assignments()
			.put(List.of(new Assignment(PERSONAL_MEETING, new Scope.Group(pilot), SettingValue.OFF, Optional.empty(),
					"x", NOW, "")));

		this.at.members.apply(ADMIN, pilot, List.of("ana.garcia"), true);

		assertThat(this.at.members.preview(ADMIN, pilot, "peter ruth", true).impact().needsPlan()).isTrue();
		assertThatExceptionOfType(NeedsPlanException.class)
			.isThrownBy(() -> this.at.members.apply(ADMIN, pilot, List.of("peter", "ruth"), true));
	}

	@Test
	void areRenamedAndDeletedWithWhatWasSetForThem() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		this.at.lock(pilot, FILES, SettingValue.OFF);

		this.at.groups.rename(ADMIN, pilot, " Hybrid pilot ");
		GroupImpact impact = this.at.groups.previewDelete(ADMIN, pilot);

		assertThat(this.at.order.find(ADMIN, pilot).name()).isEqualTo("Hybrid pilot");
		assertThat(impact.people().size()).isOne();

		this.at.groups.delete(ADMIN, pilot);

		assertThat(files("ana.garcia").locked()).isFalse();
		assertThat(this.at.order.all(ADMIN)).isEmpty();
		assertThat(this.at.settings.population(ADMIN).managed()).isEmpty();
		assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> this.at.order.find(ADMIN, pilot));
		assertThat(this.at.groups.create(ADMIN, "Hybrid pilot")).isNotEqualTo(pilot);
	}

	@Test
	void leaveWhatTheDirectoryHasAlone() {
		GroupId students = this.at.fromDirectory("Students");

		for (ThrowingCallable change : List.<ThrowingCallable>of(() -> this.at.groups.rename(ADMIN, students, "x"),
				() -> this.at.groups.delete(ADMIN, students),
				() -> this.at.members.apply(ADMIN, students, List.of("peter"), true))) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(change)
				.withMessageContaining("directory says");
		}
	}

	@Test
	void haveNamesOfTheirOwn() {
		this.at.groups.create(ADMIN, "Pilot");

		for (String name : List.of("PILOT", "", " ", "a\nb", "x".repeat(257))) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.at.groups.create(ADMIN, name));
		}
	}

	@Test
	void leaveTheirTraceInTheTrail() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia", "peter");
		this.at.appointments.appoint(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.appointments.appoint(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.appointments.dismiss(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.groups.rename(ADMIN, pilot, "Test");
		this.at.groups.delete(ADMIN, pilot);

		assertThat(this.at.database.auditTrail().latest(Long.MAX_VALUE, 20)).extracting(AuditEntry::kind)
			.containsExactly("GroupDeleted", "GroupRenamed", "GroupAdministratorDismissed",
					"GroupAdministratorAppointed", "GroupMembersChanged", "GroupCreated");
		assertThat(this.at.database.auditTrail().latest(Long.MAX_VALUE, 20).get(4).detail())
			.isEqualTo("{\"joined\":\"ana.garcia peter\",\"left\":\"\"}");
		assertThat(AuditVerification.verify(this.at.database.auditTrail()).intact()).isTrue();
	}

	@Test
	void areAdministeredByPeopleOfTheirOwn() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		GroupId other = this.at.local("Other");
		Actor ruth = GroupFixture.user("ruth");
		ProposedAssignment lock = ProposedAssignment.locked(new Scope.Group(pilot), FILES, SettingValue.OFF,
				Optional.empty(), "exam season");
		denied(() -> this.at.settings.assign(ruth, lock));

		this.at.appointments.appoint(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.settings.assign(ruth, lock);
		this.at.members.apply(ruth, pilot, List.of("peter"), true);

		assertThat(files("peter").explanation().winner().by()).contains("ruth");
		assertThat(this.at.settings.unlockOptions(HELPDESK, PersonRef.of(new Uid("peter")), FILES))
			.filteredOn((way) -> !way.groupAdministrators().isEmpty())
			.allSatisfy((way) -> assertThat(way.groupAdministrators()).extracting((one) -> one.seen().uid().value())
				.containsExactly("ruth"))
			.hasSize(2);
		assertThat(this.at.settings.at(ruth, new Scope.Group(pilot)).settings()).isNotEmpty();
		assertThat(this.at.settings.preview(ruth, lock).radius().changed()).isZero();
		assertThat(this.at.book.lines(ruth)).extracting((line) -> line.group().name()).containsExactly("Pilot");
		assertThat(this.at.book.profile(HELPDESK, pilot).administrators()).extracting(Person::seen)
			.extracting((seen) -> seen.uid().value())
			.containsExactly("ruth");
		denied(() -> this.at.settings.assign(ruth,
				ProposedAssignment.open(new Scope.Group(other), FILES, SettingValue.OFF, "")));
		denied(() -> this.at.members.apply(ruth, other, List.of("peter"), true));
		denied(() -> this.at.settings.assign(ruth,
				ProposedAssignment.open(new Scope.Account(), FILES, SettingValue.OFF, "")));
		denied(() -> this.at.groups.rename(ruth, pilot, "Mine"));
		denied(() -> this.at.groups.delete(ruth, pilot));
		denied(() -> this.at.appointments.appoint(ruth, pilot, PersonRef.of(new Uid("peter"))));
		denied(() -> this.at.order.move(ruth, pilot, 2));
		denied(() -> this.at.book.profile(ruth, other));

		this.at.settings.clear(ruth, new Scope.Group(pilot), FILES, false, "");
		this.at.appointments.dismiss(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		denied(() -> this.at.settings.assign(ruth, lock));
	}

	@Test
	void areChangedByNobodyElse() {
		GroupId pilot = this.at.local("Pilot");

		for (Actor actor : List.of(HELPDESK, GroupFixture.user("peter"))) {
			denied(() -> this.at.groups.create(actor, "Mine"));
			denied(() -> this.at.groups.rename(actor, pilot, "Mine"));
			denied(() -> this.at.groups.delete(actor, pilot));
			denied(() -> this.at.members.apply(actor, pilot, List.of("peter"), true));
			denied(() -> this.at.appointments.appoint(actor, pilot, PersonRef.of(new Uid("peter"))));
		}
		assertThat(this.at.book.lines(HELPDESK)).hasSize(1);
		assertThat(this.at.book.lines(GroupFixture.user("peter"))).isEmpty();
	}

	@Test
	void leaveNothingToAdministerBehind() {
		GroupId choir = this.at.local("Choir", "peter");
		this.at.appointments.appoint(ADMIN, choir, PersonRef.of(new Uid("peter")));

		this.at.groups.delete(ADMIN, choir);

		assertThat(this.at.book.opensTo(GroupFixture.user("peter"))).isFalse();
	}

	private static void denied(ThrowingCallable action) {
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(action);
	}

	@Test
	void moveUpAndDownTogetherWithThoseOfTheDirectory() {
		GroupId students = this.at.fromDirectory("Students", new PersonId(1));
		GroupId pilot = this.at.local("Pilot", "ana.garcia");
		this.at.lock(students, FILES, SettingValue.OFF);
		this.at.lock(pilot, FILES, SettingValue.ON);

		GroupImpact impact = this.at.order.preview(HELPDESK, pilot, 1);

		assertThat(impact.shifts()).singleElement()
			.extracting(SettingShift::moves)
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(BlastRadius.Move.class))
			.singleElement()
			.extracting(BlastRadius.Move::from, BlastRadius.Move::to)
			.containsExactly(SettingValue.OFF, SettingValue.ON);
		assertThat(files("ana.garcia").value()).isEqualTo(SettingValue.OFF);

		this.at.order.move(ADMIN, pilot, 1);

		assertThat(files("ana.garcia").value()).isEqualTo(SettingValue.ON);
		assertThat(
				this.at.settings.population(ADMIN).effective(FILES, ResolutionModel.PRIORITY, NOW).of(new PersonId(1)))
			.extracting(Share::value)
			.isEqualTo(SettingValue.ON);
		assertThat(this.at.order.all(ADMIN)).extracting(Group::name).containsExactly("Pilot", "Students");
	}

	@Test
	void keepPlacesWithoutGapsWhenOneIsGone() {
		this.at.local("A");
		GroupId gone = this.at.local("B");
		this.at.local("C");
		this.at.groups.delete(ADMIN, gone);

		assertThat(this.at.order.all(ADMIN)).extracting(Group::name, Group::priority)
			.containsExactly(tuple("A", 1), tuple("C", 2));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.at.order.move(ADMIN, new GroupId(1), 3));
	}

	@Test
	void showWhoIsInThemByName() {
		GroupId students = this.at.fromDirectory("Students", new PersonId(1));
		GroupId physics = this.at.fromDirectory("Physics", new PersonId(3), new PersonId(2));
		this.at.database.groups().nest(students, java.util.Set.of(physics), NOW);

		PeopleSet nested = this.at.book.members(HELPDESK, students, true, "");

		assertThat(this.at.book.page(HELPDESK, students, nested, 1, 5))
			.extracting((person) -> person.seen().uid().value())
			.containsExactly("peter", "ruth");
		assertThat(this.at.book.members(HELPDESK, students, false, "").size()).isOne();
		assertThat(this.at.book.members(HELPDESK, students, true, "pet").size()).isOne();
		GroupProfile profile = this.at.book.profile(HELPDESK, students);
		assertThat(profile.line()).extracting(GroupLine::direct, GroupLine::members).containsExactly(1, 3);
		assertThat(profile.below()).singleElement()
			.extracting((branch) -> branch.line().group().name())
			.isEqualTo("Physics");
		assertThat(this.at.book.profile(HELPDESK, physics).above()).singleElement()
			.asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Group.class))
			.extracting(Group::name)
			.containsExactly("Physics", "Students");
	}

	@Test
	void sayWhatAppliesToSomebodyWhoIsNowhereElse() {
		GroupId pilot = this.at.local("Pilot");
		this.at.lock(pilot, FILES, SettingValue.OFF);

		assertThat(this.at.book.policy(HELPDESK, pilot)).filteredOn((one) -> one.key().equals(FILES))
			.singleElement()
			.satisfies((one) -> assertThat(one.winner()).isEqualTo(new Level.Group(pilot)));
	}

	@Test
	void areCountedAnewAfterASync() {
		GroupId students = this.at.fromDirectory("Students", new PersonId(1));
		assertThat(this.at.settings.population(ADMIN).population().members(students).size()).isOne();
		RunRequest request = RunRequest.of(JobName.SYNC, RunMode.APPLY, LocalDate.of(2026, 11, 22), ADMIN,
				RunOrigin.COMMAND);
		Run sync = this.at.database.runs().begin(request, NOW);
		this.at.database.groups().found(students, List.of(new PersonId(2)));
		this.at.database.runs().finish(sync.id(), RunStatus.COMPLETED, Optional.empty(), NOW);

		assertThat(this.at.settings.population(ADMIN).population().members(students).size()).isEqualTo(2);
	}

	@Test
	void areSeenByOtherProcessesAtOnce() {
		SettingsService other = this.at.service();
		GroupId pilot = this.at.local("Pilot");
		this.at.lock(pilot, FILES, SettingValue.OFF);
		assertThat(other.explain(ADMIN, PersonRef.of(new Uid("peter")), FILES, Optional.<Instant>empty()).locked())
			.isFalse();

		this.at.members.apply(ADMIN, pilot, List.of("peter"), true);

		assertThat(other.explain(ADMIN, PersonRef.of(new Uid("peter")), FILES, Optional.empty()).locked()).isTrue();
		assertThat(other.population(ADMIN).population().members(pilot).size()).isOne();
	}

}
