package io.roomkeeper.batch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.roomkeeper.change.ApprovalMissingException;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.forecast.ForecastKind;
import io.roomkeeper.forecast.ForecastService;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.Run;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Plans in waves, which the nightly job applies. */
class WaveTests extends WaveJobTests {

	@Test
	void aPlanThatAnAdminHasAppliedIsContinuedByTheNightlyJob() {
		schedule("ada", Duration.ofDays(2));
		ChangePlan plan = plan("group=Staff", PlanTiming.WAVES);

		Run first = apply(plan);
		assertThat(first.counts().of(CountKind.UPDATED)).isZero();
		assertThat(status(plan)).isEqualTo(PlanStatus.RUNNING);
		assertThat(forecast(this.tomorrow)).isOne();
		assertThat(forecast(this.tomorrow.plusDays(1))).isZero();
		assertThat(forecast(this.tomorrow.plusDays(2))).isOne();
		daysPass(1);
		night();
		assertThat(outcomes(plan)).containsExactlyEntriesOf(Map.of(ItemOutcome.DONE, 1));
		night();
		assertThat(outcomes(plan)).containsExactlyEntriesOf(Map.of(ItemOutcome.DONE, 1));
		cancelMeetings();
		daysPass(2);
		night();

		assertThat(outcomes(plan)).containsExactlyEntriesOf(Map.of(ItemOutcome.DONE, 2));
		assertThat(status(plan)).isEqualTo(PlanStatus.COMPLETED);
		assertThat(this.roomkeeper.get(JdbcTemplate.class).queryForList("select pmi from reserved_number")).isEmpty();
	}

	@Test
	void theNightlyJobAppliesNoPlanThatNobodyHasApprovedOrApplied() {
		ChangePlan waiting = plan("all", PlanTiming.WAVES);
		ChangePlan planned = plan("ada", PlanTiming.WAVES);
		daysPass(3);

		night();

		assertThat(forecast(LocalDate.now(ZoneOffset.UTC))).isZero();
		assertThat(outcomes(waiting)).isEmpty();
		assertThat(outcomes(planned)).isEmpty();
		assertThatExceptionOfType(ApprovalMissingException.class).isThrownBy(() -> apply(waiting));
	}

	@Test
	void aRoomWaitsIfAMeetingStartsWithinADayAndIsSkippedAfterAWeek() {
		ChangePlan plan = plan("ada", PlanTiming.WAVES);
		apply(plan);
		daysPass(1);
		schedule("ada", Duration.ofHours(3));

		night();
		assertThat(outcomes(plan)).isEmpty();
		daysPass(8);
		night();

		assertThat(outcomes(plan)).containsExactlyEntriesOf(Map.of(ItemOutcome.DRIFTED, 1));
		assertThat(items(plan).getFirst().result().orElseThrow().detail().plain()).contains("24 hours");
	}

	@Test
	void aSettingWaitsForTheRoomsThatItCloses() {
		ProposedAssignment off = ProposedAssignment.locked(new Scope.Group(group("Staff").id()),
				SettingsService.PERSONAL_MEETING, SettingValue.OFF, Optional.empty(), "");
		ChangePlan plan = this.roomkeeper.get(SettingsPlanner.class)
			.plan(ADA, new SettingsPlanRequest(List.of(off), "licences end", PlanTiming.WAVES));
		apply(plan);
		daysPass(1);
		schedule("ada", Duration.ofHours(3));

		night();
		assertThat(isOn("ada")).isTrue();
		assertThat(isOn("bo")).isTrue();
		cancelMeetings();
		night();

		assertThat(isOn("ada")).isFalse();
		assertThat(status(plan)).isEqualTo(PlanStatus.COMPLETED);
	}

	@Test
	void theRestOfAPlanCanBeWithdrawnAndTheAppliedPartUndone() {
		schedule("ada", Duration.ofDays(2));
		ChangePlan plan = plan("group=Staff", PlanTiming.WAVES);
		apply(plan);
		daysPass(1);
		night();

		this.roomkeeper.get(PlanApprovals.class).withdraw(BO, plan.id());

		assertThat(outcomes(plan))
			.containsExactlyInAnyOrderEntriesOf(Map.of(ItemOutcome.DONE, 1, ItemOutcome.WITHDRAWN, 1));
		assertThat(status(plan)).isEqualTo(PlanStatus.COMPLETED);
		assertThat(this.roomkeeper.get(UndoPlanner.class)
			.undo(ADA, plan.id(), "wrong group", PlanTiming.AT_ONCE)
			.effects()
			.rooms()).isOne();
	}

	/** Returns the number of items in waves that the forecast lists for a night. */
	private int forecast(LocalDate night) {
		ForecastService forecast = this.roomkeeper.get(ForecastService.class);
		int count = forecast.forecast(ADA, ForecastService.NIGHTS)
			.nights()
			.stream()
			.filter((one) -> one.date().equals(night))
			.mapToInt((one) -> one.count(ForecastKind.WAVE))
			.sum();
		assertThat(forecast.items(ADA, night, ForecastKind.WAVE)).hasSize(count);
		return count;
	}

}
