package io.roomkeeper.batch;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.AbandonedPlans;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunMode;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunRequest;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.run.Runs;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Plans whose process was killed. */
class AbandonedPlansTests extends JobTests {

	private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	@BeforeEach
	void sync() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void aPlanIsContinuedAndItsRunHasFailed() {
		ChangePlan plan = plan();
		Run run = killed(Optional.of(plan));

		resume(run);

		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> plans().get(plan.id()).status() == PlanStatus.COMPLETED);
		assertThat(plans().outcomes(plan.id())).containsEntry(ItemOutcome.DONE, 3);
		assertThat(runs().find(run.id()).orElseThrow().status()).isEqualTo(RunStatus.FAILED);
		assertThat(runs().find(run.id()).orElseThrow().message()).contains(Runs.CUT_SHORT);
	}

	@Test
	void aRunThatWasKilledAfterTheEndOfItsPlanIsCompleted() {
		ChangePlan plan = plan();
		Run run = killed(Optional.of(plan));
		plans().change(plan.id(), EnumSet.of(PlanStatus.RUNNING), PlanStatus.COMPLETED, Optional.empty());

		resume(run);

		assertThat(runs().find(run.id()).orElseThrow().status()).isEqualTo(RunStatus.COMPLETED);
	}

	@Test
	void aRunThatWasKilledBeforeItBeganHasFailedAndThePlanIsUnchanged() {
		ChangePlan plan = plan();
		Run run = killed(Optional.empty());

		resume(run);

		assertThat(runs().find(run.id()).orElseThrow().status()).isEqualTo(RunStatus.FAILED);
		assertThat(plans().get(plan.id()).status()).isEqualTo(PlanStatus.PLANNED);
	}

	private ChangePlan plan() {
		return this.roomkeeper.get(RoomPlanner.class)
			.reissue(ADA, new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse("all"), Selection.ALL,
					"all", "numbers were published", PlanTiming.AT_ONCE));
	}

	/** Returns a run without a heartbeat for some minutes. */
	private Run killed(Optional<ChangePlan> begun) {
		Run run = runs().begin(
				RunRequest.of(JobName.APPLY, RunMode.APPLY, LocalDate.now(ZoneOffset.UTC),
						Actor.operator("root").from(Origin.command("root")), RunOrigin.COMMAND),
				Instant.now().minus(Duration.ofMinutes(5)));
		begun.ifPresent((plan) -> {
			plans().change(plan.id(), EnumSet.of(PlanStatus.PLANNED), PlanStatus.RUNNING, Optional.empty());
			plans().appliedBy(plan.id(), run.id());
		});
		return run;
	}

	private void resume(Run abandoned) {
		assertThat(runs().abandoned(Instant.now())).extracting(Run::id).containsExactly(abandoned.id());
		this.roomkeeper.get(AbandonedPlans.class).resume(abandoned);
	}

	private ChangePlans plans() {
		return this.roomkeeper.get(ChangePlans.class);
	}

	private Runs runs() {
		return this.roomkeeper.get(Runs.class);
	}

}
