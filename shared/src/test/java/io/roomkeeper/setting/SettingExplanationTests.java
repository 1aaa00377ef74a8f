package io.roomkeeper.setting;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import io.roomkeeper.person.PersonRef;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.population.EffectiveQuery;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.resolution.EffectiveSetting;
import io.roomkeeper.setting.resolution.ResolutionModel;
import io.roomkeeper.setting.unlock.UnlockOption;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SettingExplanationTests extends SettingsTest {

	@Test
	void keepsAChoiceUnderALockAndRestoresIt() {
		choose(FILES, SettingValue.ON);

		lock(this.students, FILES, SettingValue.OFF);

		assertThat(explain(FILES)).extracting(EffectiveSetting::value, EffectiveSetting::locked)
			.containsExactly(SettingValue.OFF, true);
		assertThat(explain(FILES).explanation().keptChoice()).contains(SettingValue.ON);
		this.settings.clear(ADMIN, this.students, FILES, AssignmentSlot.VALUE, "exams are over");
		assertThat(explain(FILES)).extracting(EffectiveSetting::value, EffectiveSetting::locked)
			.containsExactly(SettingValue.ON, false);
	}

	@Test
	void unlocksOnePersonByAnExceptionUntilItEnds() {
		lock(this.students, FILES, SettingValue.OFF);

		exceptions().grant(ADMIN, PersonRef.of(ANAS_UID), FILES, NOW.plus(Duration.ofDays(1)), "conference");

		assertThat(explain(FILES).locked()).isFalse();
		assertThat(this.settings.population(HELPDESK)
			.find(new EffectiveQuery(FILES, Optional.empty(), Optional.of(true), Optional.empty()),
					ResolutionModel.PRIORITY, NOW)
			.isEmpty()).isTrue();
		assertThat(service(NOW.plus(Duration.ofDays(1))).explain(ADMIN, PersonRef.of(ANAS_UID), FILES, Optional.empty())
			.locked()).isTrue();
		exceptions().end(ADMIN, PersonRef.of(ANAS_UID), FILES, "cancelled");
		assertThat(service(NOW.plusSeconds(1)).explain(ADMIN, PersonRef.of(ANAS_UID), FILES, Optional.empty()).locked())
			.isTrue();
	}

	@Test
	void showsInTheIndexWhatAnotherProcessHasSet() {
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
	void namesTheUnlockOptions() {
		lock(this.students, FILES, SettingValue.OFF);

		List<UnlockOption> ways = this.settings.unlockOptions(HELPDESK, PersonRef.of(ANAS_UID), FILES);

		assertThat(ways).extracting((way) -> way.option().steps().getFirst().change().getClass().getSimpleName())
			.containsExactlyInAnyOrder("Assign", "Grant", "Leave");
		assertThat(ways).allSatisfy((way) -> assertThat(way.freed()).isEqualTo(1));
	}

	@Test
	void explainsAPastMoment() {
		lock(this.students, FILES, SettingValue.OFF);
		SettingsService later = service(NOW.plusSeconds(60));
		later.clear(ADMIN, this.students, FILES, AssignmentSlot.VALUE, "");

		assertThat(later.explain(HELPDESK, PersonRef.of(ANAS_UID), FILES, Optional.of(NOW.plusSeconds(30))).locked())
			.isTrue();
		assertThat(later.explain(HELPDESK, PersonRef.of(ANAS_UID), FILES, Optional.of(NOW.minusSeconds(1))).locked())
			.isFalse();
		assertThat(later.history(HELPDESK, this.students, FILES)).hasSize(1);
	}

}
