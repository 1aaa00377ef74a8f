package io.roomkeeper.console.policy;

import java.util.List;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.access.Actor;
import io.roomkeeper.account.Account;
import io.roomkeeper.console.change.planning.SettingsPlanning;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.security.CurrentActor;
import io.roomkeeper.groupadmin.GroupOrder;
import io.roomkeeper.groupadmin.MissingGroups;
import io.roomkeeper.person.Person;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import io.roomkeeper.setting.review.PolicyFinding;
import io.roomkeeper.setting.review.PolicyReview;
import io.roomkeeper.setting.review.Posture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class PolicyViewsTests extends SpringBrowserlessTest {

	private static final Actor OPERATOR = Actor.operator("tests");

	private static final SettingKey WAITING_ROOM = new SettingKey("meeting_security.waiting_room");

	private static final SettingKey MUTED = new SettingKey("schedule_meeting.mute_upon_entry");

	@Autowired
	private PolicyReview review;

	@Autowired
	private SettingsPlanning planning;

	@Autowired
	private SettingsService settings;

	@Autowired
	private GroupOrder groupOrder;

	@Autowired
	private MissingGroups missingGroups;

	@Autowired
	private CurrentActor actor;

	@Test
	void linksTheShareToTheAffectedPeople() {
		navigate(PostureView.class);
		Posture waiting = this.review.posture(OPERATOR).getFirst();
		String path = findInView(Anchor.class).all()
			.stream()
			.map(Anchor::getHref)
			.filter((href) -> href.contains(WAITING_ROOM + "/people?not=true"))
			.findFirst()
			.orElseThrow();

		int query = path.indexOf('?');
		UI.getCurrent().navigate(path.substring(0, query), QueryParameters.fromString(path.substring(query + 1)));

		assertThat(waiting.key()).isEqualTo(WAITING_ROOM);
		assertThat(test(people()).size()).isEqualTo(waiting.exposed().size()).isPositive();
	}

	@Test
	void filtersByTheResultInTheAddress() {
		UI.getCurrent()
			.navigate("settings/schedule_meeting.personal_meeting/people",
					QueryParameters.fromString("value=false&locked=true&q=ana.garcia"));

		assertThat(test(people()).size()).isOne();
		assertThat(test(people()).getRow(0).seen().uid().value()).isEqualTo("ana.garcia");
	}

	@Test
	void fixesAFindingAfterItsPreview() {
		this.settings.assign(OPERATOR, ProposedAssignment.open(new Scope.Account(), MUTED,
				this.settings.catalog().get(MUTED).defaultValue(), ""));
		navigate(FindingsView.class);
		int before = findings().size();
		PolicyFinding finding = findings().stream()
			.filter((one) -> one.assignment().key().equals(MUTED))
			.findFirst()
			.orElseThrow();

		assertThat(finding.kind()).isEqualTo(PolicyFinding.Kind.SAME_AS_INHERITED);
		assertThat(this.review.preview(OPERATOR, finding).radius().changed()).isZero();
		this.review.fix(OPERATOR, finding, "tidy");

		assertThat(findings()).hasSize(before - 1);
	}

	@Test
	void showsWhatAFixWouldDo() {
		this.settings.assign(OPERATOR, ProposedAssignment.open(new Scope.Account(), MUTED,
				this.settings.catalog().get(MUTED).defaultValue(), ""));
		navigate(FindingsView.class);

		LevelNames names = new LevelNames(this.groupOrder, this.missingGroups, this.settings.catalog(), this.actor);
		new FixDialog(this.review, this.planning, this.actor, new FindingText(names), findings().getFirst(), () -> {
		}).open();

		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("Nobody’s settings change");
		this.settings.clear(OPERATOR, new Scope.Account(), MUTED, AssignmentSlot.VALUE, "");
	}

	@Test
	void comparesTheModelsBeforeASwitch() {
		navigate(ModelsView.class);

		assertThat(getCurrentView().getElement().getTextRecursively()).contains("priority model → legacy");
		assertThat(test(people()).size()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "posture", "posture/findings", "posture/models",
			"settings/meeting_security.waiting_room/people" })
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void areClosedToPeopleWithoutARole(String path) {
		UI.getCurrent().navigate(path);

		assertThat(find(H1.class).all().getLast().getText()).isEqualTo("No access");
	}

	@Test
	void adminsCanFixAFinding() {
		Component finding = firstFinding();

		assertThat(find(Button.class).from(finding).all()).isNotEmpty();
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void theHelpdeskCanOnlyRead() {
		Component finding = firstFinding();

		assertThat(finding.getElement().getTextRecursively()).isNotBlank();
		assertThat(find(Button.class).from(finding).all()).isEmpty();
		assertThat(findInView(Button.class).all()).isEmpty();
	}

	/** The cell of a finding in the list; the setting that causes it is removed again. */
	@SuppressWarnings("unchecked")
	private Component firstFinding() {
		this.settings.assign(OPERATOR, ProposedAssignment.open(new Scope.Account(), MUTED,
				this.settings.catalog().get(MUTED).defaultValue(), ""));
		navigate(FindingsView.class);
		Grid<PolicyFinding> grid = findInView(Grid.class).single();
		Component cell = test(grid).getCellComponent(0, 0);
		this.settings.clear(OPERATOR, new Scope.Account(), MUTED, AssignmentSlot.VALUE, "");
		return cell;
	}

	private List<PolicyFinding> findings() {
		return this.review.findings(OPERATOR);
	}

	@SuppressWarnings("unchecked")
	private Grid<Person> people() {
		return findInView(Grid.class).single();
	}

	@Test
	void showAnErrorForAnUnknownSetting() {
		UI.getCurrent().navigate("settings/nothing/people");

		assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Page not found");
	}

}
