package io.roomkeeper.batch;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.batch.change.PlanRuns;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStateException;
import io.roomkeeper.change.execution.MovedItems;
import io.roomkeeper.change.item.ItemOutcome;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.planning.ListPlanRequest;
import io.roomkeeper.change.planning.ListPlanner;
import io.roomkeeper.change.planning.ListedValue;
import io.roomkeeper.change.planning.PlanAgain;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.planning.SweepUndoPlanner;
import io.roomkeeper.change.planning.UndoPlanner;
import io.roomkeeper.failure.InvalidInputException;
import io.roomkeeper.person.People;
import io.roomkeeper.person.PersonId;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalLink;
import io.roomkeeper.room.PersonalMeetingId;
import io.roomkeeper.room.RoomState;
import io.roomkeeper.room.edit.RoomRenewal;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import io.roomkeeper.run.JobName;
import io.roomkeeper.run.Run;
import io.roomkeeper.run.RunOrigin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

import static io.roomkeeper.batch.cli.TestRoomkeeper.FIRST_DAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Plans of passcodes, links, listed numbers, and the undo of a sweep. */
class RoomPlanTests extends JobTests {

	private static final Actor ADA = new Actor("ada", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	private static final Actor SHELL = Actor.operator("root").from(Origin.command("root"));

	@BeforeEach
	void sync() {
		this.roomkeeper.run(JobName.SYNC);
	}

	@Test
	void newPasscodesAreSetHiddenAndUndone() {
		Optional<Passcode> old = room("ada").passcode();
		ChangePlan plan = rooms().passcodes(ADA, request("group=Staff"));
		assertThat(items(plan)).allSatisfy((item) -> assertThat(item.change().afterText()).matches("•+"));
		assertThat(room("ada").passcode()).isEqualTo(old);

		apply(plan);

		assertThat(room("ada").passcode()).isPresent().isNotEqualTo(old);
		apply(this.roomkeeper.get(UndoPlanner.class).undo(ADA, plan.id(), "wrong group", PlanTiming.AT_ONCE));
		assertThat(room("ada").passcode()).isEqualTo(old);
	}

	@Test
	void theUndoKeepsAPasscodeThatItsOwnerHasChangedSince() {
		ChangePlan plan = rooms().passcodes(ADA, request("ada"));
		this.roomkeeper.get(JdbcTemplate.class).update("update room set passcode = 'chosen77'");

		apply(plan);

		assertThat(room("ada").passcode()).contains(new Passcode("chosen77"));
		assertThat(outcomes(plan)).containsExactly(ItemOutcome.DRIFTED);
	}

	@Test
	void linksAreWithdrawnAndTheUndoReturnsThemUnlessTaken() {
		this.roomkeeper.get(JdbcTemplate.class)
			.update("update room set link = 'ada.lovelace', link_key = 'ada.lovelace' where person_id = ?", id("ada"));
		ChangePlan plan = rooms().withdrawLinks(ADA, request("all"));
		assertThat(plan.effects().rooms()).isOne();
		assertThat(plan.effects().skipped()).isEqualTo(2);

		apply(plan);

		assertThat(room("ada").link()).isEmpty();
		ChangePlan undo = this.roomkeeper.get(UndoPlanner.class).undo(ADA, plan.id(), "too early", PlanTiming.AT_ONCE);
		this.roomkeeper.get(JdbcTemplate.class)
			.update("update room set link = 'ada.lovelace', link_key = 'ada.lovelace' where person_id = ?", id("bo"));
		apply(undo);
		assertThat(outcomes(undo)).containsExactly(ItemOutcome.DRIFTED);
		assertThat(room("bo").link()).contains(new PersonalLink("ada.lovelace"));
	}

	@Test
	void listedNumbersAreAllCheckedBeforeTheyAreAssigned() {
		String taken = room("bo").pmi().digits();
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> lists().reissue(ADA,
					list(new ListedValue(2, "ada", "2222222222"), new ListedValue(3, "nobody", "3456179013"),
							new ListedValue(4, "cy", taken), new ListedValue(5, "bo", "3456179014"),
							new ListedValue(6, "bo", "3456179015"))))
			.withMessageContaining("4 lines are wrong")
			.withMessageContaining("line 2")
			.withMessageContaining("line 3")
			.withMessageContaining("line 4: taken or in quarantine")
			.withMessageContaining("line 6");
		assertThat(this.roomkeeper.get(PlanReader.class).latest(ADA, Optional.empty(), null, 1)).isEmpty();

		ChangePlan plan = lists().reissue(ADA, list(new ListedValue(2, "ada", "345 617 9013")));
		apply(plan);

		assertThat(room("ada").pmi()).isEqualTo(new PersonalMeetingId(3456179013L));
	}

	@Test
	void aPlanShowsWhatHasChangedSinceAndCanBePlannedAgain() {
		ChangePlan plan = rooms().reissue(ADA, request("group=Staff"));
		assertThat(this.roomkeeper.get(MovedItems.class).of(ADA, plan.id())).isEmpty();
		apply(rooms().reissue(ADA, request("ada")));
		assertThat(this.roomkeeper.get(MovedItems.class).of(ADA, plan.id())).singleElement()
			.satisfies((item) -> assertThat(item.target().label()).isEqualTo("ada"));
		assertThatExceptionOfType(PlanStateException.class).isThrownBy(() -> again(plan));

		this.roomkeeper.get(PlanApprovals.class).withdraw(ADA, plan.id());
		apply(again(plan));

		assertThat(outcomes(this.roomkeeper.get(PlanReader.class).latest(ADA, Optional.empty(), null, 1).getFirst()))
			.containsExactly(ItemOutcome.DONE, ItemOutcome.DONE);
	}

	private ChangePlan again(ChangePlan plan) {
		return this.roomkeeper.get(PlanAgain.class).plan(ADA, plan.id(), "still wanted", PlanTiming.AT_ONCE);
	}

	@Test
	void listedLinksNeedALicenceAndAFreeName() {
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> lists().renameLinks(ADA, list(new ListedValue(2, "ada", "1st"))))
			.withMessageContaining("line 2");
	}

	@Test
	void theUndoOfASweepMakesRoomsActiveAgainWithAYearFromThatDay() {
		Run sweep = sweep(FIRST_DAY.plusDays(365));
		assertThat(room("ada").state()).isEqualTo(RoomState.EXPIRED);
		PersonalMeetingId old = room("bo").pmi();
		visit("bo");
		PersonalMeetingId renewed = room("bo").pmi();
		assertThat(renewed).isNotEqualTo(old);

		ChangePlan plan = this.roomkeeper.get(SweepUndoPlanner.class).undo(ADA, sweep.id(), "usage was missing");

		assertThat(plan.effects().rooms()).isEqualTo(2);
		assertThat(plan.effects().skipped()).isOne();
		assertThat(items(plan)).filteredOn((item) -> item.target().label().equals("bo"))
			.singleElement()
			.satisfies((item) -> assertThat(item.result().orElseThrow().detail().plain()).contains(renewed.digits(),
					old.digits(), "given back"));
		apply(plan);

		assertThat(room("ada").state()).isEqualTo(RoomState.ACTIVE);
		assertThat(room("ada").expiresOn()).isEqualTo(room("ada").assignedOn().plusDays(365));
		assertThat(room("bo").pmi()).isEqualTo(renewed);
		assertThat(outcomes(plan)).containsExactlyInAnyOrder(ItemOutcome.DONE, ItemOutcome.DONE, ItemOutcome.DRIFTED);
	}

	@Test
	void onlyASweepThatWasCarriedOutCanBeUndone() {
		Run sync = this.roomkeeper.run(JobName.SYNC);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.roomkeeper.get(SweepUndoPlanner.class).undo(ADA, sync.id(), "why"));
		Run idle = sweep(FIRST_DAY);
		assertThatExceptionOfType(InvalidInputException.class)
			.isThrownBy(() -> this.roomkeeper.get(SweepUndoPlanner.class).undo(ADA, idle.id(), "why"));
	}

	private void visit(String uid) {
		PersonId person = new PersonId(id(uid));
		this.roomkeeper.get(RoomRenewal.class)
			.visit(new Actor(uid, Set.of(Role.USER), Origin.CONSOLE),
					this.roomkeeper.get(People.class).find(person).orElseThrow());
	}

	private void apply(ChangePlan plan) {
		this.roomkeeper.get(PlanRuns.class).run(SHELL, plan.id(), RunOrigin.COMMAND);
	}

	private List<PlanItem> items(ChangePlan plan) {
		return this.roomkeeper.get(PlanReader.class).items(ADA, plan.id(), 0, 100);
	}

	private List<ItemOutcome> outcomes(ChangePlan plan) {
		return items(plan).stream().map((item) -> item.result().orElseThrow().outcome()).toList();
	}

	private static ListPlanRequest list(ListedValue... lines) {
		return new ListPlanRequest(List.of(lines), "numbers.csv", "numbers were assigned", PlanTiming.AT_ONCE);
	}

	private RoomPlanRequest request(String query) {
		return new RoomPlanRequest(this.roomkeeper.get(SelectionParser.class).parse(query), Selection.ALL, query,
				"passcodes leaked", PlanTiming.AT_ONCE);
	}

	private RoomPlanner rooms() {
		return this.roomkeeper.get(RoomPlanner.class);
	}

	private ListPlanner lists() {
		return this.roomkeeper.get(ListPlanner.class);
	}

}
