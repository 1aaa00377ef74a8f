package io.roomkeeper.batch;

import org.assertj.core.api.InstanceOfAssertFactories;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.AccessDeniedForActorException;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.audit.AuditTrail;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ApprovalMissingException;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.ChangePlans;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.item.ItemChange;
import io.roomkeeper.change.item.ItemFilter;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.ItemRange;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.execution.PlanExecution;
import io.roomkeeper.change.PlanId;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStateException;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.execution.MovedItems;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.Rooms;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.CountKind;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunItem.Outcome;
import io.roomkeeper.run.RunOrigin;
import io.roomkeeper.run.RunStatus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Plans of new numbers for many rooms, from the plan to its undo. */
class ChangePlanTests extends JobTests {

	private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor BO = new Actor("bo", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	/** A plan of more than one room needs approval. */
	@Override
	Map<String, Object> database() {
		return Map.of("roomkeeper.approval.rooms", "1");
	}

	@BeforeEach
	void sync() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void aPlanReservesNewNumbersAndChangesNoRoom() {
		Set<PersonalMeetingId> before = numbers();

		ChangePlan plan = plan("group=Staff");

		assertThat(numbers()).isEqualTo(before);
		assertThat(plan.status()).isEqualTo(PlanStatus.AWAITING_APPROVAL);
		assertThat(plan.effects().rooms()).isEqualTo(2);
		List<PersonalMeetingId> drawn = items(plan).stream().map(ChangePlanTests::after).toList();
		assertThat(taken(drawn)).containsExactlyInAnyOrderElementsOf(drawn);

		approvals().withdraw(ADA, plan.id());
		assertThat(taken(drawn)).isEmpty();
		assertThatExceptionOfType(PlanStateException.class).isThrownBy(() -> apply(ADA, plan.id()));
	}

	@Test
	void anApprovedPlanIsAppliedAndUndone() {
		PersonalMeetingId ada = room("ada").pmi();
		PersonalMeetingId bo = room("bo").pmi();
		ChangePlan plan = plan("group=Staff");
		approvals().approve(BO, plan.id(), plan.hash().shortText());

		Run run = apply(SHELL, plan.id());

		assertThat(run.status()).isEqualTo(RunStatus.COMPLETED);
		assertThat(items(run, Outcome.REISSUED)).hasSize(2);
		assertThat(items(plan)).allSatisfy((item) -> {
			assertThat(item.result())
				.hasValueSatisfying((result) -> assertThat(result.outcome()).isEqualTo(ItemOutcome.DONE));
			assertThat(room(item.target().label()).pmi()).isEqualTo(after(item));
		});
		assertThat(taken(List.of(ada, bo))).containsExactlyInAnyOrder(ada, bo);

		ChangePlan undo = this.roomkeeper.get(UndoPlanner.class)
			.undo(ADA, plan.id(), "wrong group", PlanTiming.AT_ONCE);
		approvals().approve(BO, undo.id(), undo.hash().text());
		apply(SHELL, undo.id());
		assertThat(room("ada").pmi()).isEqualTo(ada);
		assertThat(room("bo").pmi()).isEqualTo(bo);
		List<PersonalMeetingId> withdrawn = items(plan).stream().map(ChangePlanTests::after).toList();
		assertThat(taken(withdrawn)).containsExactlyInAnyOrderElementsOf(withdrawn);
	}

	@Test
	void nobodyCanBypassTheApproval() {
		ChangePlan plan = plan("all");
		Actor token = ADA.from(Origin.token(7));
		Actor service = new Actor("nightly-sync", Set.of(Role.ADMIN), Origin.token(8));

		assertThatExceptionOfType(ApprovalMissingException.class).isThrownBy(() -> apply(ADA, plan.id()));
		assertThatExceptionOfType(ApprovalMissingException.class).isThrownBy(() -> apply(SHELL, plan.id()));
		for (Actor refused : List.of(ADA, token, SHELL, service)) {
			assertThatExceptionOfType(InvalidInputException.class)
				.isThrownBy(() -> approvals().approve(refused, plan.id(), plan.hash().text()));
		}
		assertThatExceptionOfType(AccessDeniedForActorException.class).isThrownBy(
				() -> approvals().approve(new Actor("bo", Set.of(Role.HELPDESK)), plan.id(), plan.hash().text()));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> approvals().approve(BO, plan.id(), "0".repeat(64)));
		assertThat(reader().get(ADA, plan.id()).status()).isEqualTo(PlanStatus.AWAITING_APPROVAL);
	}

	@Test
	void aRoomThatHasChangedIsSkippedAndTheReceiptSaysWhy() {
		ChangePlan first = plan("ada");
		ChangePlan second = plan("ada");
		assertThat(reader().overlapping(ADA, second.id())).containsExactly(first.id());
		apply(SHELL, second.id());
		PersonalMeetingId now = room("ada").pmi();
		assertThat(this.roomkeeper.get(MovedItems.class).of(BO, first.id())).singleElement()
			.extracting((item) -> item.result().orElseThrow().detail().plain(), InstanceOfAssertFactories.STRING)
			.contains("The room has the number " + now.digits(), "Changed by root", "with plan " + second.id().value());

		Run run = apply(SHELL, first.id());

		assertThat(room("ada").pmi()).isEqualTo(now);
		assertThat(run.counts().of(CountKind.SKIPPED)).isOne();
		assertThat(reader().outcomes(ADA, first.id())).containsExactlyEntriesOf(Map.of(ItemOutcome.DRIFTED, 1));
		assertThat(items(first).getFirst().result().orElseThrow().detail().plain()).contains(now.digits());
	}

	@Test
	void anInterruptedPlanIsContinuedAndChangesEachRoomOnce() {
		ChangePlan plan = plan("all");
		approvals().approve(BO, plan.id(), plan.hash().text());
		PlanExecution execution = this.roomkeeper.get(PlanExecution.class);
		List<PlanItem> first = execution.open(plan.id(), ItemRange.ALL, 1);
		execution.apply(ADA, plan.id(), first);
		PersonalMeetingId changed = room(first.getFirst().target().label()).pmi();

		apply(SHELL, plan.id());

		assertThat(reader().outcomes(ADA, plan.id())).containsExactlyEntriesOf(Map.of(ItemOutcome.DONE, 3));
		assertThat(room(first.getFirst().target().label()).pmi()).isEqualTo(changed);
		assertThat(reader().get(ADA, plan.id()).status()).isEqualTo(PlanStatus.COMPLETED);
		assertThatExceptionOfType(PlanStateException.class).isThrownBy(() -> apply(ADA, plan.id()));
	}

	@Test
	void aPlanIsEndedThatWasInterruptedAfterItsLastItem() {
		ChangePlan plan = plan("ada");
		PlanExecution execution = this.roomkeeper.get(PlanExecution.class);
		this.roomkeeper.get(ChangePlans.class)
			.change(plan.id(), Set.of(PlanStatus.PLANNED), PlanStatus.RUNNING, Optional.empty());
		execution.apply(ADA, plan.id(), execution.open(plan.id(), ItemRange.ALL, 9));

		assertThat(execution.isDue(plan.id())).isTrue();
		this.roomkeeper.run(JobName.NIGHTLY);

		assertThat(reader().get(ADA, plan.id()).status()).isEqualTo(PlanStatus.COMPLETED);
	}

	@Test
	void itemsAreFilteredByTextAndStateAndSorted() {
		ChangePlan plan = plan("all");
		assertThat(labels(plan, new ItemFilter("", Optional.empty(), ItemFilter.Sort.NAME))).containsExactly("ada",
				"bo", "cy");
		assertThat(labels(plan, new ItemFilter("B", Optional.of(ItemFilter.State.OPEN), ItemFilter.Sort.TO_TELL)))
			.containsExactly("bo");
		assertThat(labels(plan, new ItemFilter("", Optional.of(ItemFilter.State.DONE), ItemFilter.Sort.POSITION)))
			.isEmpty();
		assertThat(labels(plan, new ItemFilter("%", Optional.empty(), ItemFilter.Sort.POSITION))).isEmpty();
	}

	private List<String> labels(ChangePlan plan, ItemFilter filter) {
		List<String> labels = reader().items(ADA, plan.id(), filter, 0, 10)
			.stream()
			.map((item) -> item.target().label())
			.toList();
		assertThat(reader().countItems(ADA, plan.id(), filter)).isEqualTo(labels.size());
		return labels;
	}

	@Test
	void aPlanThatNobodyAppliesExpiresAndItsNumbersAreFree() {
		ChangePlan plan = plan("ada");
		List<PersonalMeetingId> drawn = items(plan).stream().map(ChangePlanTests::after).toList();
		this.roomkeeper.run(JobName.LAPSE);
		assertThat(reader().get(ADA, plan.id()).status()).isEqualTo(PlanStatus.PLANNED);

		this.roomkeeper.get(JdbcTemplate.class)
			.update("update change_plan set created_at = ?",
					OffsetDateTime.now(ZoneOffset.UTC).minusDays(ChangePlan.RESERVED_DAYS + 1));
		this.roomkeeper.run(JobName.LAPSE);

		assertThat(reader().get(ADA, plan.id()).status()).isEqualTo(PlanStatus.LAPSED);
		assertThat(taken(drawn)).isEmpty();
	}

	@Test
	void theAuditTrailRecordsEachStepOfAPlan() {
		ChangePlan plan = plan("group=Staff");
		approvals().approve(BO, plan.id(), plan.hash().text());
		apply(SHELL, plan.id());

		assertThat(this.roomkeeper.get(AuditTrail.class).about(plan.id().auditSubject(), 10))
			.extracting((entry) -> entry.kind() + " by " + entry.actor())
			.containsExactly("ChangeStarted by root", "PlanDecided by bo", "PlanMade by ada");
	}

	@Test
	void requestsThatCannotBePlannedAreRefusedAndWriteNothing() {
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan("nobody-has-this-name"));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan("group=Unknown"));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan("colour=red"));
		assertThatExceptionOfType(InvalidInputException.class).isThrownBy(() -> plan(""));
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> planner().reissue(ADA, request("ada", " ")));
		assertThatExceptionOfType(AccessDeniedForActorException.class)
			.isThrownBy(() -> planner().reissue(new Actor("bo", Set.of(Role.HELPDESK)), request("ada", "why")));
		assertThat(reader().latest(ADA, Optional.empty(), null, 10)).isEmpty();
	}

	private ChangePlan plan(String query) {
		return planner().reissue(ADA, request(query, "numbers were published"));
	}

	private RoomPlanRequest request(String query, String reason) {
		return new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse(query), Selection.ALL, query,
				reason, PlanTiming.AT_ONCE);
	}

	private Run apply(Actor actor, PlanId plan) {
		return this.roomkeeper.get(PlanRuns.class).run(actor, plan, RunOrigin.COMMAND);
	}

	private List<PlanItem> items(ChangePlan plan) {
		return reader().items(ADA, plan.id(), 0, 100);
	}

	private static PersonalMeetingId after(PlanItem item) {
		return ((ItemChange.NewNumber) item.change()).after();
	}

	private Set<PersonalMeetingId> numbers() {
		return Set.of(room("ada").pmi(), room("bo").pmi(), room("cy").pmi());
	}

	private Set<PersonalMeetingId> taken(List<PersonalMeetingId> numbers) {
		return this.roomkeeper.get(Rooms.class).taken(numbers, LocalDate.now(ZoneOffset.UTC));
	}

	private RoomPlanner planner() {
		return this.roomkeeper.get(RoomPlanner.class);
	}

	private PlanApprovals approvals() {
		return this.roomkeeper.get(PlanApprovals.class);
	}

	private PlanReader reader() {
		return this.roomkeeper.get(PlanReader.class);
	}

}
