package io.roomkeeper.console.setting.explain;

import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.setting.catalog.SettingCatalog;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

import static org.assertj.core.api.Assertions.assertThat;

@SampleConsole
@ViewPackages(packages = "io.roomkeeper.console")
@WithMockUser(username = "nikos.papadopoulos", roles = { "HELPDESK", "USER" })
class UserSettingsViewTests extends SpringBrowserlessTest {

	@Test
	void listsEverySettingWithALinkToItsExplanation() {
		navigate(UserSettingsView.class, Map.of("uid", "ana.garcia"));

		assertThat(findInView(Anchor.class).withClassName("strong").all())
			.hasSameSizeAs(SettingCatalog.standard().all())
			.extracting(Anchor::getHref)
			.contains("users/ana.garcia/settings/schedule_meeting.personal_meeting");
	}

	@Test
	void showsOnlyLockedSettingsOnRequest() {
		UserSettingsView view = navigate(UserSettingsView.class, Map.of("uid", "ana.garcia"));
		test(findInView(Checkbox.class).single()).click();

		assertThat(view.getElement().getTextRecursively()).contains("Enable personal meeting ID")
			.contains("Group Students")
			.doesNotContain("Mute participants when they join");
	}

	@Test
	void findsSettingsByName() {
		UserSettingsView view = navigate(UserSettingsView.class, Map.of("uid", "ana.garcia"));
		test(findInView(TextField.class).single()).setValue("mute PARTICIPANTS");

		assertThat(view.getElement().getTextRecursively()).contains("Mute participants when they join")
			.doesNotContain("Whiteboard");
	}

	@Test
	void showsThatNothingMatches() {
		UI.getCurrent().navigate("users/ana.garcia/settings", QueryParameters.of("q", "zzzz"));

		assertThat(getCurrentView().getElement().getTextRecursively()).contains("No settings match");
	}

	@Test
	@WithMockUser(username = "ana.garcia", roles = "USER")
	void hidesTheSettingsOfOthers() {
		UI.getCurrent().navigate("users/bjorn.muller/settings");

		assertThat(find(H1.class).all()).extracting(H1::getText).containsExactly("No access");
	}

}
