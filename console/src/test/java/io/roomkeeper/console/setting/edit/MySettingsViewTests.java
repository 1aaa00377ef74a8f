package io.roomkeeper.console.setting.edit;

import java.util.Optional;
import java.util.Set;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.access.Actor;
import io.roomkeeper.access.Role;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.setting.Toggle;
import io.roomkeeper.join.JoinAddress;
import io.roomkeeper.join.JoinAnswer;
import io.roomkeeper.join.JoinAttempt;
import io.roomkeeper.join.JoinService;
import io.roomkeeper.room.Passcode;
import io.roomkeeper.room.PersonalRoom;
import io.roomkeeper.room.RosterEntries;
import io.roomkeeper.roster.Roster;
import io.roomkeeper.setting.SettingsService;
import io.roomkeeper.setting.catalog.SettingKey;
import io.roomkeeper.setting.policy.AssignmentSlot;
import io.roomkeeper.setting.policy.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "ana.garcia", roles = "USER")
class MySettingsViewTests extends SpringBrowserlessTest {

	private static final SettingKey PERSONAL_MEETING = SettingsService.PERSONAL_MEETING;

	private static final SettingKey PASSCODE = new SettingKey("schedule_meeting.require_password_for_pmi_meetings");

	@Autowired
	private JoinService join;

	@Autowired
	private SettingsService settings;

	@Autowired
	private Roster roster;

	@Test
	void namesWhoLockedASettingWhereUntilWhenAndWhomToAsk() {
		SettingEditRow row = open(PERSONAL_MEETING);

		assertThat(text(row)).contains("Locked for the group Students by Björn Müller on ")
			.contains(": “exam season”, until ")
			.contains("Your own choice, On, is kept and returns when the lock ends.")
			.contains("To have it changed, ask ");
		NativeButton grey = toggle(row);
		assertThat(grey.getElement().getAttribute("aria-disabled")).isEqualTo("true");
		assertThat(grey.isEnabled()).isTrue();
		assertThat(grey.getElement().getAttribute("aria-describedby"))
			.isEqualTo("source-schedule_meeting-personal_meeting");
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void showsLinkAndPasscodeAmongTheSettings() {
		PersonalRoom room = room("amara.okafor");

		assertThat(text(open(PERSONAL_MEETING))).contains("rooms.hollowmere.example/my/amara.okafor");
		assertThat(text(open(PASSCODE))).contains(room.passcode().orElseThrow().toString())
			.doesNotContain(room.passcode().orElseThrow().text());
	}

	@Test
	@WithMockUser(username = "amara.okafor", roles = "USER")
	void disablesAndEnablesTheOwnNumberAfterAPreview() {
		PersonalRoom before = room("amara.okafor");
		SettingEditRow row = open(PERSONAL_MEETING);

		test(toggle(row)).click();
		assertThat(text(row)).contains("Your value becomes Off.")
			.contains("do not work until you turn it on again")
			.contains("of yours need");
		save(row);
		assertThat(answer(before)).isInstanceOf(JoinAnswer.Closed.class);
		assertThat(pageText("me")).contains("Your personal meeting ID is off").contains("Your own choice.");

		row = open(PERSONAL_MEETING);
		test(toggle(row)).click();
		save(row);
		assertThat(room("amara.okafor")).isEqualTo(before);
		assertThat(answer(before)).isInstanceOf(JoinAnswer.Open.class);
		Actor amara = new Actor("amara.okafor", Set.of(Role.USER));
		this.settings.clear(amara, new Scope.User(before.owner()), PERSONAL_MEETING, AssignmentSlot.VALUE, "");
	}

	@Test
	void showsOnTheOwnRoomWhyItIsClosed() {
		assertThat(pageText("me")).contains("Your personal meeting ID is off")
			.contains("Locked for the group Students by Björn Müller")
			.contains("You keep the same number.");
	}

	@Test
	void showsTheSourceOfAnOpenValueAndTheEffectOfAnException() {
		assertThat(text(open(new SettingKey("in_meeting.file_transfer")))).contains("Set for everybody.");
		assertThat(text(open(new SettingKey("in_meeting.chat")))).contains("The default.");
	}

	@Test
	@WithMockUser(username = "hanako.yamada", roles = "USER")
	void showsUntilWhenAnExceptionIsValid() {
		assertThat(text(open(PERSONAL_MEETING))).contains("An exception lets you choose until ");
	}

	@Test
	@WithMockUser(username = "nobody.known", roles = "USER")
	void showsANewPersonThatThereAreNoSettingsYet() {
		assertThat(pageText("me/settings")).contains("You have no room yet");
	}

	private SettingEditRow open(SettingKey key) {
		UI.getCurrent().navigate("me/settings", QueryParameters.of("q", key.text()));
		return find(SettingEditRow.class).all()
			.stream()
			.filter((row) -> row.state().key().equals(key))
			.findFirst()
			.orElseThrow();
	}

	private NativeButton toggle(SettingEditRow row) {
		return find(Toggle.class, row).single();
	}

	private void save(SettingEditRow row) {
		find(Button.class, row).withText("Save").single().click();
	}

	private String pageText(String path) {
		UI.getCurrent().navigate(path);
		return find(Main.class).single().getElement().getTextRecursively();
	}

	private static String text(SettingEditRow row) {
		return row.getElement().getTextRecursively();
	}

	private PersonalRoom room(String uid) {
		return RosterEntries.only(this.roster, uid)
			.flatMap((entry) -> Optional.of(entry).flatMap((one) -> one.room()))
			.orElseThrow();
	}

	private JoinAnswer answer(PersonalRoom room) {
		return this.join
			.answer(new JoinAddress.ByNumber(room.pmi().number()),
					new JoinAttempt(room.passcode().map(Passcode::text), Optional.empty(), Optional.empty(), "::1"))
			.answer();
	}

}
