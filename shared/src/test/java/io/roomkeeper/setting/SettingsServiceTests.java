package io.roomkeeper.setting;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.account.Account;
import io.roomkeeper.audit.AuditEntry;
import io.roomkeeper.audit.AuditVerification;
import io.roomkeeper.directory.Uid;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.catalog.UnknownSettingException;
import io.roomkeeper.setting.policy.Assignment;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.Level;
import io.roomkeeper.setting.resolution.ReasonCode;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

class SettingsServiceTests extends SettingsTest {

	@Test
	void refusesAChoiceUnderALockAndNamesTheLock() {
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
	void needsAPlanToDisablePersonalMeetingsForMany() {
		for (Scope scope : List.of(ACCOUNT, this.students)) {
			assertThatExceptionOfType(NeedsPlanException.class)
				.isThrownBy(() -> lock(scope, PERSONAL_MEETING, SettingValue.OFF));
			assertThat(this.settings
				.preview(HELPDESK, ProposedAssignment.open(scope, PERSONAL_MEETING, SettingValue.OFF, ""))
				.needsPlan()).isTrue();
		}

		choose(PERSONAL_MEETING, SettingValue.OFF);

		assertThat(explain(PERSONAL_MEETING).value()).isEqualTo(SettingValue.OFF);
		assertThat(this.stores.auditTrail().head().seq()).isEqualTo(1);
	}

	@Test
	void needsAPlanToRevealThatPersonalMeetingsAreDisabled() {
		this.stores.assignments()
			.put(List
				.of(new Assignment(PERSONAL_MEETING, this.students, SettingValue.OFF, Optional.empty(), "x", NOW, "")));
		lock(ACCOUNT, PERSONAL_MEETING, SettingValue.ON);

		assertThatExceptionOfType(NeedsPlanException.class)
			.isThrownBy(() -> this.settings.clear(ADMIN, ACCOUNT, PERSONAL_MEETING, AssignmentSlot.VALUE, ""));
	}

	@Test
	void countsThePeopleWhomAnAssignmentWouldChange() {
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
	void writesEveryChangeIntoTheTrail() {
		lock(this.students, FILES, SettingValue.OFF);
		exceptions().grant(ADMIN, PersonRef.of(ANAS_UID), FILES, NOW.plusSeconds(60), "conference");
		this.settings.clear(ADMIN, this.students, FILES, AssignmentSlot.VALUE, "");

		assertThat(this.stores.auditTrail().latest(Long.MAX_VALUE, 10))
			.extracting(AuditEntry::kind, AuditEntry::actor, AuditEntry::subject)
			.containsExactly(tuple("SettingCleared", "bjorn.muller", "group 1"),
					tuple("ExceptionGranted", "bjorn.muller", "user ana.garcia"),
					tuple("SettingAssigned", "bjorn.muller", "group 1"));
		assertThat(AuditVerification.verify(this.stores.auditTrail()).intact()).isTrue();
	}

	@Test
	void letsEachRoleDoOnlyWhatItMay() {
		ProposedAssignment own = ProposedAssignment.open(this.ana, FILES, SettingValue.ON, "");
		ProposedAssignment wide = ProposedAssignment.open(this.students, FILES, SettingValue.ON, "");
		ProposedAssignment locked = ProposedAssignment.locked(this.ana, FILES, SettingValue.ON, Optional.empty(), "");

		denied(() -> this.settings.assign(HELPDESK, own));
		denied(() -> this.settings.assign(HELPDESK, wide));
		denied(() -> this.settings.assign(ANA, wide));
		denied(() -> this.settings.assign(ANA, locked));
		denied(() -> exceptions().grant(HELPDESK, PersonRef.of(ANAS_UID), FILES, NOW.plusSeconds(60), ""));
		denied(() -> this.settings.effective(ANA, PersonRef.of(PETERS_UID)));
		denied(() -> this.settings.at(ANA, ACCOUNT));
		denied(() -> this.settings.preview(ANA, wide));
		denied(() -> this.settings.population(ANA));
		denied(() -> this.settings.effective(new Actor("ana.garcia", Set.of(Role.USAGE)), PersonRef.of(ANAS_UID)));
		assertThat(this.settings.effective(ANA, PersonRef.of(ANAS_UID))).hasSameSizeAs(this.settings.catalog().all());
		assertThat(this.settings.effective(HELPDESK, PersonRef.of(ANAS_UID))).isNotEmpty();
	}

	private static void denied(ThrowableAssert.ThrowingCallable action) {
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(action);
	}

	@Test
	void refusesInvalidChanges() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> lock(ACCOUNT, FILES, new SettingValue("perhaps")));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> this.settings.assign(ADMIN,
				ProposedAssignment.locked(ACCOUNT, FILES, SettingValue.OFF, Optional.of(NOW), "")));
		assertThatExceptionOfType(UnknownSettingException.class)
			.isThrownBy(() -> lock(ACCOUNT, new SettingKey("in_meeting.file_transfers"), SettingValue.ON));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> lock(new Scope.Group(new GroupId(99)), FILES, SettingValue.ON));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.settings.clear(ADMIN, ACCOUNT, FILES, AssignmentSlot.VALUE, ""));
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.settings.effective(ADMIN, PersonRef.of(new Uid("nobody"))));
	}

}
