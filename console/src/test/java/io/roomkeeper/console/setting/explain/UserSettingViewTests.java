package io.roomkeeper.console.setting.explain;

import java.util.Locale;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.SampleConsole;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
class UserSettingViewTests extends SpringBrowserlessTest {

	private static final String LIVE = "in_meeting.chat";

	private static final String KEY = "schedule_meeting.personal_meeting";

	@Test
	void showsFirstWhyTheSettingIsLocked() {
		UserSettingView view = open("ana.garcia", KEY);

		assertThat(textOf(".answer")).contains("Off, locked")
			.contains("Locked for the group Students by Björn Müller on ")
			.contains(": “exam season”, until ")
			.contains("Ana’s own choice is On. It returns when the lock ends.");
		assertThat(view.getPageTitle()).isEqualTo("Enable personal meeting ID · Roomkeeper");
	}

	@Test
	void marksTheDecidingStepInWords() {
		open("ana.garcia", KEY);

		assertThat(textOf(".won")).contains("Group Students")
			.contains("Decides")
			.contains("The group with the highest priority that locks it")
			.contains("Member through Physics › Undergrads › Students");
	}

	@Test
	void showsHowToChangeTheValueAndWhomThatAffects() {
		open("ana.garcia", KEY);

		assertThat(textOf(".ways")).contains("Unlock “Enable personal meeting ID” in Students")
			.contains("Grant Ana an exception for “Enable personal meeting ID” until a date")
			.contains("Remove Ana from Physics")
			.contains("other people could choose")
			.contains("the directory’s administrators")
			.contains("2 other settings of Ana");
	}

	@Test
	void offersNoChangesForAnOpenSetting() {
		open("ruth.feldman", "in_meeting.file_transfer");

		assertThat(textOf(".answer")).contains("chose this value on");
		assertThat(findInView(Component.class).withClassName("ways").all()).isEmpty();
	}

	@Test
	void copiesTheWholeExplanationIntoTheTicket() {
		open("ana.garcia", KEY);

		assertThat(findInView(TicketButton.class).single().ticket())
			.startsWith("Ana García-López (ana.garcia)\nEnable personal meeting ID: Off, locked\nLocked for the group")
			.contains("> Group Students: Off, locked. ")
			.endsWith("https://rooms.hollowmere.example/users/ana.garcia/settings/" + KEY + "\n");
	}

	@Test
	void explainsThePast() {
		UI.getCurrent()
			.navigate("users/ana.garcia/settings/" + KEY, QueryParameters.of("asOf", "2020-01-01T00:00:00Z"));

		assertThat(textOf(".notice")).contains("with the settings, groups, priorities and licence of that time");
		assertThat(textOf(".answer")).contains("Nobody has set it");
	}

	@Test
	@WithMockUser(username = "bjorn.muller", roles = { "ADMIN", "USER" })
	void anAdminCanLockItForOnePersonAndUnlockItAgain() {
		open("ruth.feldman", LIVE);
		test(button("Lock for Ruth")).click();
		assertThat(find(Dialog.class).single().getElement().getTextRecursively()).contains("for this person");
		test(find(TextField.class).from(find(Dialog.class).single()).withCaption("Reason").single())
			.setValue("shared a file with malware");
		test(button("Lock")).click();

		assertThat(textOf(".answer")).contains("locked").contains("shared a file with malware");
		assertThat(textOf(".won")).contains("Decides");

		test(button("Remove the lock")).click();
		assertThat(textOf(".answer")).doesNotContain("locked");
		assertThat(button("Lock for Ruth").isVisible()).isTrue();
	}

	@Test
	@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
	void nobodyElseCanLockItForAPerson() {
		open("ruth.feldman", LIVE);

		assertThat(find(Button.class).all()).extracting(Button::getText).noneMatch((text) -> text.startsWith("Lock"));
	}

	@Test
	void isAvailableInSpanish() {
		UI.getCurrent().setLocale(Locale.of("es"));
		open("ana.garcia", KEY);

		assertThat(textOf(".answer")).contains("Bloqueado para el grupo Students por Björn Müller");
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void showsEverybodyTheirOwn() {
		open("ana.garcia", KEY);

		assertThat(textOf(".answer")).contains("Off, locked");
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void hidesTheSettingsOfOthers() {
		UI.getCurrent().navigate("users/bjorn.muller/settings/" + KEY);

		assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("No access");
	}

	@Test
	void showsAnErrorForAnUnknownSetting() {
		UI.getCurrent().navigate("users/ana.garcia/settings/no.such.thing");

		assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("Page not found");
	}

	private Button button(String text) {
		return find(Button.class).all()
			.stream()
			.filter((one) -> one.getText().equals(text))
			.reduce((_, last) -> last)
			.orElseThrow();
	}

	private UserSettingView open(String uid, String key) {
		return navigate(UserSettingView.class, Map.of("uid", uid, "key", key));
	}

	private String textOf(String className) {
		return findInView(Component.class).withClassName(className.substring(1))
			.single()
			.getElement()
			.getTextRecursively();
	}

}
