package io.roomkeeper.console.setting.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.setting.PeopleSetGrid;
import io.roomkeeper.console.setting.Toggle;
import io.roomkeeper.failure.NotFoundException;
import io.roomkeeper.group.Group;
import io.roomkeeper.group.GroupId;
import io.roomkeeper.group.Groups;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.catalog.SettingValue;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import io.roomkeeper.setting.proposal.ProposedAssignment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
class SettingsEditorTests extends SpringBrowserlessTest {

	private static final SettingKey CHAT = new SettingKey("in_meeting.chat");

	private static final QueryParameters CHAT_OFF = QueryParameters
		.fromString("scope=account&key=in_meeting.chat&value=false&part=to-false");

	private static final Scope ACCOUNT = new Scope.Account();

	private static final Actor ADMIN = new Actor("bjorn.muller", Set.of(Role.ADMIN));

	@Autowired
	private SettingsService settings;

	@Autowired
	private Groups groups;

	@AfterEach
	void clear() {
		for (Scope scope : List.of(ACCOUNT, new Scope.Group(staff()))) {
			try {
				this.settings.clear(ADMIN, scope, CHAT, AssignmentSlot.VALUE, "");
			}
			catch (NotFoundException ex) {
				assertThat(ex).hasMessageContaining("Nothing is set");
			}
		}
	}

	@Test
	void showsWhomAChangeWouldAffectBeforeItIsSaved() {
		SettingEditRow row = open("account/settings", CHAT);

		press(row, "[role=switch]");

		assertThat(text(row)).contains("New: Off")
			.contains("If you save")
			.contains("2,000 people change to Off")
			.contains("0 meetings need a re-invite");
		assertThat(this.settings.at(ADMIN, ACCOUNT).about(CHAT).assignment()).isEmpty();
	}

	@Test
	void locksOnlyAfterAConfirmation() {
		SettingEditRow row = open("account/settings", CHAT);

		press(row, ".lock-button");
		save(row, "Lock");
		assertThat(this.settings.at(ADMIN, ACCOUNT).about(CHAT).assignment()).isEmpty();
		test(find(ConfirmDialog.class).single()).confirm();

		assertThat(this.settings.at(ADMIN, ACCOUNT).about(CHAT).assignment().orElseThrow().lock()).isPresent();
		assertThat(text(row)).contains("Saved.").contains("Set here by Björn Müller");
	}

	@Test
	void undoesTheLastChangeAfterAPreview() {
		SettingEditRow row = open("account/settings", CHAT);
		press(row, "[role=switch]");
		save(row, "Save");

		press(row, ".link-button");
		assertThat(text(row)).contains("New: not set here").contains("2,000 people change to On");
		save(row, "Save");

		assertThat(this.settings.at(ADMIN, ACCOUNT).about(CHAT).assignment()).isEmpty();
	}

	@Test
	void showsALockOfTheAccountInEveryGroupAndItsPlace() {
		this.settings.assign(ADMIN,
				ProposedAssignment.locked(ACCOUNT, CHAT, SettingValue.OFF, Optional.empty(), "exam season"));

		SettingEditRow row = open("groups/" + staff().value() + "/settings", CHAT);
		press(row, "[role=switch]");

		assertThat(text(row)).contains("Locked for the whole account by Björn Müller on ")
			.contains("“exam season”")
			.contains("It can only be changed in the account settings.")
			.doesNotContain("If you save");
		assertThat(part(row, "[role=switch]").getElement().getAttribute("aria-disabled")).isEqualTo("true");
	}

	@Test
	void setsAndLocksForAGroup() {
		SettingEditRow row = open("groups/" + staff().value() + "/settings", CHAT);

		press(row, "[role=switch]");
		press(row, ".lock-button");
		assertThat(text(row)).contains("New: Off, locked");
		save(row, "Lock");
		test(find(ConfirmDialog.class).single()).confirm();

		assertThat(this.settings.at(ADMIN, new Scope.Group(staff())).about(CHAT).assignment().orElseThrow().value())
			.isEqualTo(SettingValue.OFF);
	}

	@Test
	void offersAPlanIfPersonalMeetingIdsWouldBeDisabledForMany() {
		SettingEditRow row = open("account/settings", new SettingKey("schedule_meeting.personal_meeting"));

		press(row, "[role=switch]");

		assertThat(text(row)).contains("This change needs a plan").contains("their own numbers first");
		assertThat(find(Button.class, row).withText("Save").all()).isEmpty();
		save(row, "Plan this change");
		assertThat(find(Button.class).withText("Make the plan").all()).hasSize(1);
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void theHelpdeskCanOnlyRead() {
		SettingEditRow row = open("account/settings", CHAT);

		press(row, "[role=switch]");
		press(row, ".lock-button");

		assertThat(text(row)).doesNotContain("If you save");
		assertThat(part(row, "[role=switch]").getElement().getAttribute("aria-disabled")).isEqualTo("true");
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void isClosedToPeopleWithoutARole() {
		for (String path : List.of("account/settings", "groups/" + staff().value() + "/settings", "exceptions")) {
			UI.getCurrent().navigate(path);

			assertThat(find(H1.class).single().getText()).as(path).isIn("No access", "Page not found");
		}
		UI.getCurrent().navigate("settings/preview", CHAT_OFF);
		assertThat(find(H1.class).single().getText()).isEqualTo("No access");
	}

	@Test
	void listsThePeopleOfACount() {
		UI.getCurrent().navigate("settings/preview", CHAT_OFF);

		assertThat(test(find(PeopleSetGrid.class).single()).size()).isEqualTo(2_000);
	}

	@Test
	void fillsTheFirstRowsAndThoseThatASearchFinds() {
		UI.getCurrent().navigate("account/settings");
		List<SettingEditRow> rows = find(SettingEditRow.class).all();

		assertThat(rows).hasSizeGreaterThan(100);
		assertThat(rows.getFirst().hasClassName("waiting")).isFalse();
		assertThat(find(Toggle.class, rows.getFirst()).all()).hasSize(1);
		assertThat(find(Toggle.class).all()).hasSizeLessThan(20);
		assertThat(rows).allSatisfy((row) -> assertThat(text(row)).isNotBlank());
		assertThat(rows.getLast().hasClassName("waiting")).isTrue();

		find(TextField.class).withAriaLabel("Search settings").single().setValue(rows.getLast().state().key().text());

		assertThat(rows.getLast().hasClassName("waiting")).isFalse();
	}

	private GroupId staff() {
		return this.groups.all()
			.stream()
			.filter((group) -> group.name().equals("Staff"))
			.map(Group::id)
			.findFirst()
			.orElseThrow();
	}

	private SettingEditRow open(String path, SettingKey key) {
		UI.getCurrent().navigate(path, QueryParameters.of("q", key.text()));
		return find(SettingEditRow.class).all()
			.stream()
			.filter((row) -> row.state().key().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private void press(SettingEditRow row, String selector) {
		test((NativeButton) part(row, selector)).click();
	}

	private Component part(SettingEditRow row, String selector) {
		return find(NativeButton.class, row).all()
			.stream()
			.filter((button) -> selector.equals("[role=switch]") ? button instanceof Toggle
					: button.hasClassName(selector.substring(1)))
			.findFirst()
			.orElseThrow();
	}

	private void save(SettingEditRow row, String label) {
		find(Button.class, row).withText(label).single().click();
	}

	private static String text(SettingEditRow row) {
		return row.getElement().getTextRecursively();
	}

}
