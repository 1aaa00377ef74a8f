package io.roomkeeper.groupadmin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PeopleSet;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.resolution.ResolutionModel;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.roomkeeper.setting.GroupFixture.ADMIN;
import static io.roomkeeper.setting.GroupFixture.FILES;
import static io.roomkeeper.setting.GroupFixture.NOW;
import static io.roomkeeper.setting.GroupFixture.PERSONAL_MEETING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class LocalGroupsTests extends GroupTests {

	@Test
	void decideForTheirMembers() {
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
		return this.at.stores.people()
			.all(locked.page(0, 10))
			.values()
			.stream()
			.map((person) -> person.seen().uid().value())
			.toList();
	}

	@Test
	void reportTheOutcomeOfEachEntryOfAList() {
		PersonId gone = this.at.person("gone");
		this.at.stores.people().markMissing(List.of(gone), NOW);
		GroupId pilot = this.at.local("Pilot", "ana.garcia");

		MembershipPreview preview = this.at.members.preview(ADMIN, pilot,
				"Ana.Garcia; PETER@example.org,\n<peter>\tnobody \"gone\"", true);

		assertThat(preview.lines()).extracting(MemberLine::text, MemberLine::outcome)
			.containsExactly(tuple("Ana.Garcia", MemberLine.Outcome.NO_CHANGE),
					tuple("PETER@example.org", MemberLine.Outcome.CHANGES), tuple("peter", MemberLine.Outcome.REPEATED),
					tuple("nobody", MemberLine.Outcome.UNKNOWN), tuple("gone", MemberLine.Outcome.MISSING));
		assertThat(preview.people()).extracting((person) -> person.seen().uid().value()).containsExactly("peter");
		assertThat(this.at.stores.groups().directMembers(pilot)).hasSize(1);
	}

	@Test
	void previewTheEffectOfJoiningOnSettings() {
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
	void needAPlanToDisablePersonalMeetingsForMany() {
		GroupId pilot = this.at.groups.create(ADMIN, "Pilot");
		this.at.stores.assignments()
			.put(List.of(new Assignment(PERSONAL_MEETING, new Scope.Group(pilot), SettingValue.OFF, Optional.empty(),
					"x", NOW, "")));

		this.at.members.apply(ADMIN, pilot, List.of("ana.garcia"), true);

		assertThat(this.at.members.preview(ADMIN, pilot, "peter ruth", true).impact().needsPlan()).isTrue();
		assertThatExceptionOfType(NeedsPlanException.class)
			.isThrownBy(() -> this.at.members.apply(ADMIN, pilot, List.of("peter", "ruth"), true));
	}

	@Test
	void areRenamedAndDeletedWithTheirSettings() {
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
	void doNotChangeGroupsOfTheDirectory() {
		GroupId students = this.at.fromDirectory("Students");

		for (ThrowingCallable change : List.<ThrowingCallable>of(() -> this.at.groups.rename(ADMIN, students, "x"),
				() -> this.at.groups.delete(ADMIN, students),
				() -> this.at.members.apply(ADMIN, students, List.of("peter"), true))) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(change)
				.withMessageContaining("directory defines");
		}
	}

	@Test
	void haveUniqueNames() {
		this.at.groups.create(ADMIN, "Pilot");

		for (String name : List.of("PILOT", "", " ", "a\nb", "x".repeat(257))) {
			assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.at.groups.create(ADMIN, name));
		}
	}

	@Test
	void areRecordedInTheAuditTrail() {
		GroupId pilot = this.at.local("Pilot", "ana.garcia", "peter");
		this.at.appointments.appoint(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.appointments.appoint(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.appointments.dismiss(ADMIN, pilot, PersonRef.of(new Uid("ruth")));
		this.at.groups.rename(ADMIN, pilot, "Test");
		this.at.groups.delete(ADMIN, pilot);

		assertThat(this.at.stores.auditTrail().latest(Long.MAX_VALUE, 20)).extracting(AuditEntry::kind)
			.containsExactly("GroupDeleted", "GroupRenamed", "GroupAdministratorDismissed",
					"GroupAdministratorAppointed", "GroupMembersChanged", "GroupCreated");
		assertThat(this.at.stores.auditTrail().latest(Long.MAX_VALUE, 20).get(4).detail())
			.isEqualTo("{\"joined\":\"ana.garcia peter\",\"left\":\"\"}");
		assertThat(AuditVerification.verify(this.at.stores.auditTrail()).intact()).isTrue();
	}

	@Test
	void areRecountedWhenASyncFindsMoreMembers() {
		GroupId students = this.at.fromDirectory("Students", new PersonId(1));
		assertThat(this.at.settings.population(ADMIN).population().members(students).size()).isOne();

		this.at.stores.groups().found(students, List.of(new PersonId(2)));

		assertThat(this.at.settings.population(ADMIN).population().members(students).size()).isEqualTo(2);
	}

	@Test
	void areVisibleToOtherProcessesAtOnce() {
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
