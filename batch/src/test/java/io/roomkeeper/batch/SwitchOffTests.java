package io.roomkeeper.batch;

import java.time.Duration;
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
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanKind;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.SettingsPlanRequest;
import io.roomkeeper.change.planning.SettingsPlanner;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.meeting.scheduling.MeetingRequest;
import io.roomkeeper.meeting.scheduling.MeetingScheduling;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.person.PersonRef;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import io.roomkeeper.setting.NeedsPlanException;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Plans that disable personal meeting IDs for a group or the account. */
class SwitchOffTests extends JobTests {

	private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor BO = new Actor("bo", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	/** A plan that concerns more than one person needs approval. */
	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.approval.rooms", "1");
	}

	@BeforeEach
	void sync() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void disablingForAGroupClosesItsRoomsAndTheUndoOpensThemAgain() {
		ProposedAssignment off = off(staff());
		assertThatExceptionOfType(NeedsPlanException.class).isThrownBy(() -> settings().assign(ADA, off));

		ChangePlan plan = plan(off);

		assertThat(plan.kind()).isEqualTo(PlanKind.SWITCH_OFF);
		assertThat(plan.status()).isEqualTo(PlanStatus.AWAITING_APPROVAL);
		assertThat(plan.effects().rooms()).isEqualTo(2);
		assertThat(plan.effects().users()).isEqualTo(2);
		assertThat(plan.effects().settings()).isOne();
		assertThat(isOn("ada")).isTrue();

		apply(plan);

		assertThat(isOn("ada")).isFalse();
		assertThat(isOn("bo")).isFalse();
		assertThat(isOn("cy")).isTrue();
		assertThat(items(plan)).allMatch(PlanItem::isDone);

		ChangePlan undo = this.roomkeeper.get(UndoPlanner.class).undo(ADA, plan.id(), "too early", PlanTiming.AT_ONCE);
		assertThat(undo.effects().rooms()).isEqualTo(2);
		apply(undo);

		assertThat(isOn("ada")).isTrue();
		assertThat(items(undo)).allMatch(PlanItem::isDone);
		assertThat(settings().at(ADA, staff()).about(SettingsService.PERSONAL_MEETING).assignment()).isEmpty();
	}

	@Test
	void futureMeetingsGetTheirOwnNumbersBeforeTheRoomsClose() {
		schedule(Duration.ofDays(3));

		ChangePlan plan = plan(off(new Scope.Account()));
		assertThat(plan.effects().impact().meetings()).isOne();
		apply(plan);

		assertThat(inPersonalRooms()).isZero();
		apply(this.roomkeeper.get(UndoPlanner.class).undo(ADA, plan.id(), "too early", PlanTiming.AT_ONCE));
		assertThat(inPersonalRooms()).isZero();
	}

	@Test
	void aMeetingThatStartsSoonIsRefusedUnlessTheRequestIncludesIt() {
		schedule(Duration.ofHours(3));

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan(off(new Scope.Account())));

		assertThat(planner()
			.plan(ADA,
					new SettingsPlanRequest(List.of(off(new Scope.Account())), "licences end",
							PlanTiming.ALSO_IMMINENT))
			.effects()
			.impact()
			.imminent()).isOne();
	}

	@Test
	void aSettingThatHasChangedIsSkippedAndTheReceiptSaysWhoChangedIt() {
		ChangePlan plan = plan(waitingRoom(staff(), true), waitingRoom(new Scope.Account(), true));
		assertThat(plan.kind()).isEqualTo(PlanKind.SETTINGS);
		settings().assign(BO, ProposedAssignment.open(staff(), WAITING_ROOM, SettingValue.OFF, "meanwhile"));

		Run run = apply(plan);

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(reader().outcomes(ADA, plan.id()))
			.containsExactlyInAnyOrderEntriesOf(Map.of(ItemOutcome.DRIFTED, 1, ItemOutcome.DONE, 1));
		assertThat(items(plan)).anySatisfy(
				(item) -> assertThat(item.result().orElseThrow().detail().plain()).contains("open false", "bo"));
		ChangePlan undo = this.roomkeeper.get(UndoPlanner.class).undo(ADA, plan.id(), "back", PlanTiming.AT_ONCE);
		assertThat(undo.effects().settings()).isOne();
	}

	@Test
	void aPlanThatChangesNothingIsRefused() {
		settings().assign(ADA, waitingRoom(staff(), true));

		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan(waitingRoom(staff(), true)));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> plan(off(settings().scopeOf(PersonRef.parse("ada")))));
		assertThat(reader().latest(ADA, Optional.empty(), null, 10)).isEmpty();
	}

	private static ProposedAssignment off(Scope scope) {
		return ProposedAssignment.locked(scope, SettingsService.PERSONAL_MEETING, SettingValue.OFF, Optional.empty(),
				"");
	}

	private static ProposedAssignment waitingRoom(Scope scope, boolean on) {
		return ProposedAssignment.open(scope, WAITING_ROOM, on ? SettingValue.ON : SettingValue.OFF, "");
	}

	private ChangePlan plan(ProposedAssignment... proposals) {
		return planner().plan(ADA, new SettingsPlanRequest(List.of(proposals), "licences end", PlanTiming.AT_ONCE));
	}

	private Run apply(ChangePlan plan) {
		if (plan.status() == PlanStatus.AWAITING_APPROVAL) {
			this.roomkeeper.get(PlanApprovals.class).approve(BO, plan.id(), plan.hash().text());
		}
		return this.roomkeeper.get(PlanRuns.class).run(SHELL, plan.id(), RunOrigin.COMMAND);
	}

	private List<PlanItem> items(ChangePlan plan) {
		return reader().items(ADA, plan.id(), 0, 100);
	}

	private boolean isOn(String uid) {
		return settings().applies(new PersonId(id(uid)), SettingsService.PERSONAL_MEETING).isOn();
	}

	private int inPersonalRooms() {
		return Optional
			.ofNullable(this.roomkeeper.get(JdbcTemplate.class)
				.queryForObject("select count(*) from meeting where in_personal_room", Integer.class))
			.orElseThrow();
	}

	/** Schedules a meeting in the personal room of ada. */
	private void schedule(Duration fromNow) {
		LocalDateTime start = LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES).plus(fromNow);
		this.roomkeeper.get(MeetingScheduling.class)
			.schedule(ADA, PersonRef.parse("ada"),
					new MeetingRequest("Seminar", Optional.of(start), Optional.of("Africa/Abidjan"), 60,
							Optional.empty(), List.of(), List.of(), Optional.of(true), Optional.empty(),
							Optional.empty(), Optional.empty()));
	}

	private Scope staff() {
		return new Scope.Group(group("Staff").id());
	}

	private SettingsPlanner planner() {
		return this.roomkeeper.get(SettingsPlanner.class);
	}

	private SettingsService settings() {
		return this.roomkeeper.get(SettingsService.class);
	}

	private PlanReader reader() {
		return this.roomkeeper.get(PlanReader.class);
	}

}
