package io.roomkeeper.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.execution.RoomOccurrences;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.failure.InvalidInputException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** The choice of days for plans in waves. */
class WavePlanTests extends WaveJobTests {

	@Test
	void eachRoomGetsADayWithoutAMeetingOnItOrTheNext() {
		schedule("ada", Duration.ofDays(2));

		ChangePlan plan = plan("all", PlanTiming.WAVES);

		assertThat(waves(plan)).extracting(PlanWave::day).containsExactly(this.tomorrow, this.tomorrow.plusDays(2));
		assertThat(items(plan)).filteredOn((item) -> item.target().label().equals("ada"))
			.singleElement()
			.satisfies((item) -> assertThat(item.due()).contains(this.tomorrow.plusDays(2)));
		assertThat(plan.hash()).isNotEqualTo(plan("all", PlanTiming.ALSO_IMMINENT).hash());
	}

	@Test
	void theMailQuotaOfADayIsSharedByTheWavesOfAllOpenPlans() {
		scheduleElsewhere("ada", 2);
		scheduleElsewhere("bo", 1);
		scheduleElsewhere("cy", 1);

		ChangePlan first = plan("ada", PlanTiming.WAVES);
		ChangePlan second = plan("all", PlanTiming.WAVES);

		assertThat(waves(first)).extracting(PlanWave::day).containsExactly(this.tomorrow);
		assertThat(waves(second)).extracting(PlanWave::day)
			.containsExactly(this.tomorrow.plusDays(1), this.tomorrow.plusDays(2));
		assertThat(waves(second)).allSatisfy((wave) -> assertThat(wave.impact().toTell()).isEqualTo(2));
	}

	@Test
	void aHostIsInformedOfOneChangeADayAcrossAllPlans() {
		scheduleElsewhere("ada", 1);
		RoomPlanRequest request = request("ada", PlanTiming.WAVES);

		ChangePlan numbers = this.roomkeeper.get(RoomPlanner.class).reissue(ADA, request);
		ChangePlan passcodes = this.roomkeeper.get(RoomPlanner.class).passcodes(ADA, request);

		assertThat(waves(numbers)).extracting(PlanWave::day).containsExactly(this.tomorrow);
		assertThat(waves(passcodes)).extracting(PlanWave::day).containsExactly(this.tomorrow.plusDays(1));
	}

	@Test
	void wavesAffectNoOccurrenceButAPlanAtOnceDoes() {
		Random random = new Random(1);
		List<String> hosts = List.of("ada", "bo", "cy");
		schedule("ada", Duration.ofHours(3));
		for (int i = 0; i < 60; i++) {
			LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).plusHours(random.nextInt(1, 24 * 40));
			schedule(hosts.get(i % 3), start, Optional.empty(), 0);
		}

		ChangePlan waves = plan("all", PlanTiming.WAVES);
		ChangePlan atOnce = plan("all", PlanTiming.ALSO_IMMINENT);

		assertThat(items(waves)).hasSize(3).allSatisfy((item) -> {
			Instant day = item.due().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant();
			assertThat(this.roomkeeper.get(RoomOccurrences.class)
				.between(List.of(item.target().person().orElseThrow()), day, day.plus(Duration.ofDays(2)))).isEmpty();
		});
		assertThat(atOnce.effects().impact().imminent()).isPositive();
	}

	@Test
	void aMeetingOnEachDayIsRefusedUnlessTheRequestIncludesIt() {
		scheduleDaily("ada");

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan("ada", PlanTiming.WAVES))
			.withMessageContaining("no day");

		ChangePlan plan = plan("ada", new PlanTiming(true, true));
		assertThat(plan.effects().impact().imminent()).isOne();
	}

}
