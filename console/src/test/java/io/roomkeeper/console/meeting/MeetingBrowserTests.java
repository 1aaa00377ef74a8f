package io.roomkeeper.console.meeting;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.roomkeeper.console.ConsolePage;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The pages of meetings in a real browser. */
@SampleConsole
@Tag("browser")
class MeetingBrowserTests {

	@AutoClose
	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@ParameterizedTest
	@CsvSource({ "1280, en-GB, Office hours, Schedule every week, Invitation to, Copy invitation, Copied",
			"390, es-ES, Horas de consulta, Programar cada semana, Invitación a, Copiar invitación, Copiado" })
	void schedulesOfficeHoursAndCopiesTheInvitationByKeyboard(int width, String language, String hours, String save,
			String invitation, String copy, String copied) {
		try (ConsolePage console = open(width, language)) {
			Page page = console.page();
			ConsolePage.press(console.button(hours));
			assertThat(console.button(save)).isFocused();
			console.refuseBarriers("meeting");
			page.keyboard().press("Enter");

			Locator entry = page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(invitation + " " + hours));
			entry.first().waitFor();
			console.refuseBarriers("meeting");
			ConsolePage.press(entry.first());
			assertThat(console.button(copy).last()).isFocused();
			page.keyboard().press("Enter");
			page.locator("vaadin-notification-card")
				.filter(new Locator.FilterOptions().setHasText(copied))
				.first()
				.waitFor();

			assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()"))).contains(hours, "Europe/Madrid",
					"/m/");
			assertThat(String.valueOf(page.evaluate(
					"""
							navigator.clipboard.read().then(items => items[0].getType('text/html')).then(blob => blob.text())""")))
				.contains("<a href=", "/m/");
			console.refuseOverflow("meeting");
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, en-GB, Topic, personal room", "390, es-ES, Tema, sala personal" })
	void showsBesideTheFormWhatSavingWouldDo(int width, String language, String topic, String effect) {
		try (ConsolePage console = open(width, language)) {
			Page page = console.page();
			console.goTo("meetings/new");
			page.getByLabel(topic, new Page.GetByLabelOptions().setExact(false)).first().fill("Thesis talk");
			page.keyboard().press("Tab");

			page.getByText(effect, new Page.GetByTextOptions().setExact(false)).first().waitFor();
			console.refuseBarriers("meeting");
			console.refuseOverflow("meeting");
		}
	}

	private ConsolePage open(int width, String language) {
		ConsolePage console = ConsolePage.open(browser, this.port, width, ColorScheme.LIGHT, language)
			.signIn("amara.okafor");
		console.goTo("me");
		console.page().waitForSelector(".week-days");
		return console;
	}

}
