package io.roomkeeper.batch;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ApprovalMissingException;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.item.PlanWave;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Plans that are spread over days, which the nightly job applies. */
class WaveTests extends JobTests {

	private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor BO = new Actor("bo", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	private final LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);

	/** A plan of more than two rooms needs approval. */
	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.approval.rooms", "2");
	}

	@BeforeEach
	void sync() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void eachRoomHasADayWithoutAMeetingOnItOrTheNext() {
		schedule("ada", Duration.ofDays(2));

		ChangePlan plan = plan("all", PlanTiming.WAVES);

		assertThat(waves(plan)).extracting(PlanWave::day).containsExactly(this.tomorrow, this.tomorrow.plusDays(2));
		assertThat(items(plan)).filteredOn((item) -> item.target().label().equals("ada"))
			.singleElement()
			.satisfies((item) -> assertThat(item.due()).contains(this.tomorrow.plusDays(2)));
		assertThat(plan.hash()).isNotEqualTo(plan("all", PlanTiming.ALSO_IMMINENT).hash());
	}

	@Test
	void aPlanThatAnAdminHasAppliedIsContinuedByTheNightlyJob() {
		schedule("ada", Duration.ofDays(2));
		ChangePlan plan = plan("group=Staff", PlanTiming.WAVES);

		Run first = apply(plan);
		assertThat(first.counts().of(CountKind.UPDATED)).isZero();
		assertThat(status(plan)).isEqualTo(PlanStatus.RUNNING);
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

		assertThat(outcomes(waiting)).isEmpty();
		assertThat(outcomes(planned)).isEmpty();
		assertThatExceptionOfType(ApprovalMissingException.class).isThrownBy(() -> apply(waiting));
	}

	@Test
	void aRoomWaitsIfAMeetingBeginsWithinADayAndIsLeftAloneAfterAWeek() {
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
	void theRestOfAPlanCanBeWithdrawnAndTheOtherPartBeUndone() {
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

	@Test
	void aMeetingOnEachDayIsRefusedUnlessTheRequestIncludesIt() {
		scheduleDaily("ada");

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan("ada", PlanTiming.WAVES))
			.withMessageContaining("no day");

		ChangePlan plan = plan("ada", new PlanTiming(true, true));
		assertThat(plan.effects().impact().imminent()).isOne();
	}

	private ChangePlan plan(String query, PlanTiming timing) {
		return this.roomkeeper.get(RoomPlanner.class)
			.reissue(ADA, new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse(query), Selection.ALL,
					query, "numbers were published", timing));
	}

	private Run apply(ChangePlan plan) {
		return this.roomkeeper.get(PlanRuns.class).run(SHELL, plan.id(), RunOrigin.COMMAND);
	}

	private void night() {
		assertThat(this.roomkeeper.run(JobName.NIGHTLY).status()).isEqualTo(RunStatus.COMPLETED);
	}

	/** Moves the days of all plans into the past. */
	private void daysPass(int days) {
		this.roomkeeper.get(JdbcTemplate.class)
			.query("select distinct plan_id, due_on from change_plan_item where due_on is not null order by due_on",
					(row) -> {
						this.roomkeeper.get(JdbcTemplate.class)
							.update("update change_plan_item set due_on = ? where plan_id = ? and due_on = ?",
									row.getObject(2, LocalDate.class).minusDays(days), row.getInt(1),
									row.getObject(2, LocalDate.class));
					});
	}

	private void cancelMeetings() {
		this.roomkeeper.get(JdbcTemplate.class).update("update meeting set cancelled_at = current_timestamp");
	}

	private void schedule(String host, Duration fromNow) {
		schedule(host, LocalDateTime.now(ZoneOffset.UTC).plus(fromNow), Optional.empty());
	}

	private void scheduleDaily(String host) {
		schedule(host, LocalDateTime.now(ZoneOffset.UTC).plusHours(3), Optional.of("FREQ=DAILY"));
	}

	private void schedule(String host, LocalDateTime start, Optional<String> rule) {
		this.roomkeeper.get(MeetingScheduling.class)
			.schedule(ADA, PersonRef.parse(host),
					new MeetingRequest("Seminar", Optional.of(start.truncatedTo(ChronoUnit.MINUTES)),
							Optional.of("Africa/Abidjan"), 60, rule, List.of(), List.of(), Optional.of(true),
							Optional.empty(), Optional.empty(), Optional.empty()));
	}

	private boolean isOn(String uid) {
		return this.roomkeeper.get(SettingsService.class)
			.applies(new PersonId(id(uid)), SettingsService.PERSONAL_MEETING)
			.isOn();
	}

	private List<PlanWave> waves(ChangePlan plan) {
		return reader().waves(ADA, plan.id());
	}

	private List<PlanItem> items(ChangePlan plan) {
		return reader().items(ADA, plan.id(), 0, 100);
	}

	private Map<ItemOutcome, Integer> outcomes(ChangePlan plan) {
		return reader().outcomes(ADA, plan.id());
	}

	private PlanStatus status(ChangePlan plan) {
		return reader().get(ADA, plan.id()).status();
	}

	private PlanReader reader() {
		return this.roomkeeper.get(PlanReader.class);
	}

}
