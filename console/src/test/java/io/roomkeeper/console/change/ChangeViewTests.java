package io.roomkeeper.console.change;

import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Origin;
import io.roomkeeper.access.Role;
import io.roomkeeper.change.ChangePlan;
import io.roomkeeper.change.planning.RoomPlanner;
import io.roomkeeper.change.PlanApprovals;
import io.roomkeeper.change.item.PlanItem;
import io.roomkeeper.change.PlanReader;
import io.roomkeeper.change.PlanStatus;
import io.roomkeeper.change.planning.PlanTiming;
import io.roomkeeper.change.planning.RoomPlanRequest;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.overview.AttentionItem;
import io.roomkeeper.overview.Overview;
import io.roomkeeper.roster.Selection;
import io.roomkeeper.roster.SelectionParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class ChangeViewTests extends SpringBrowserlessTest {

	private static final Actor AMARA = new Actor("amara.okafor", Set.of(Role.ADMIN, Role.USER), Origin.CONSOLE);

	@Autowired
	private RoomPlanner planner;

	@Autowired
	private PlanReader plans;

	@Autowired
	private PlanApprovals approvals;

	@Autowired
	private SelectionParser selections;

	@Autowired
	private Overview overview;

	/** Leaves no reserved numbers behind for other tests. */
	@AfterEach
	void withdrawWhatIsOpen() {
		for (ChangePlan plan : this.plans.latest(AMARA, Optional.empty(), null, 100)) {
			if (plan.status().isUndecided()) {
				this.approvals.withdraw(AMARA, plan.id());
			}
		}
	}

	@Test
	void anotherAdminReadsAndApprovesAPlan() {
		ChangePlan plan = plan("all");
		open(plan);

		assertThat(findInView(Button.class).withText("Apply").all()).isEmpty();
		test(findInView(Button.class).withText("Approve").single()).click();
		test(find(Button.class).withText("Approve").all().getLast()).click();

		assertThat(this.plans.get(AMARA, plan.id()).status()).isEqualTo(PlanStatus.APPROVED);
		assertThat(this.plans.get(AMARA, plan.id()).decision().orElseThrow().by()).isEqualTo("bjorn.muller");
		assertThat(findInView(Button.class).withText("Apply").all()).hasSize(1);
	}

	@Test
	void theOverviewSaysThatAPlanWaitsForApproval() {
		assertThat(this.overview.attentionItems(AMARA)).noneMatch(AttentionItem.Unapproved.class::isInstance);
		plan("all");

		assertThat(this.overview.attentionItems(AMARA)).contains(new AttentionItem.Unapproved(1));
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = { "ADMIN", "USER" })
	void theAuthorCanWithdrawButNotApprove() {
		ChangePlan plan = plan("all");
		open(plan);

		assertThat(findInView(Button.class).withText("Approve").all()).isEmpty();
		test(findInView(Button.class).withText("Withdraw").single()).click();

		assertThat(this.plans.get(AMARA, plan.id()).status()).isEqualTo(PlanStatus.WITHDRAWN);
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void theHelpdeskReadsEveryRoomAndChangesNothing() {
		ChangePlan plan = plan("group=Physics");
		open(plan);

		Grid<PlanItem> rooms = grid();
		assertThat(test(rooms).size()).isEqualTo(plan.effects().rooms());
		assertThat(test(rooms).getRow(0)).isEqualTo(this.plans.items(AMARA, plan.id(), 0, 1).getFirst());
		assertThat(findInView(Button.class).all()).isEmpty();
	}

	@Test
	void aSelectionOfUsersBecomesAPlanWithItsReason() {
		UI.getCurrent().navigate("users", QueryParameters.of("q", "ana.garcia"));
		assertThat(test(grid()).size()).isEqualTo(1);
		test(findInView(Button.class).withText("Select all 1 that match").single()).click();
		test(find(Button.class).withText("Plan new numbers").single()).click();
		test(find(Button.class).withText("Make the plan").single()).click();
		assertThat(this.plans.latest(AMARA, Optional.of(PlanStatus.PLANNED), null, 1)).isEmpty();

		test(find(TextField.class).all().getLast()).setValue("number was published");
		test(find(Checkbox.class).all().getLast()).click();
		test(find(Button.class).withText("Make the plan").single()).click();

		assertThat(getCurrentView()).isInstanceOf(ChangeView.class);
		ChangePlan made = this.plans.latest(AMARA, Optional.of(PlanStatus.PLANNED), null, 1).getFirst();
		assertThat(made.reason()).isEqualTo("number was published");
		assertThat(made.effects().rooms()).isEqualTo(1);
	}

	private ChangePlan plan(String query) {
		return this.planner.reissue(AMARA, new RoomPlanRequest(this.selections.parse(query), Selection.ALL, query,
				"numbers were published", PlanTiming.ALSO_IMMINENT));
	}

	private void open(ChangePlan plan) {
		navigate("changes/" + plan.id().value(), ChangeView.class);
	}

	@SuppressWarnings("unchecked")
	private <T> Grid<T> grid() {
		return findInView(Grid.class).single();
	}

}
