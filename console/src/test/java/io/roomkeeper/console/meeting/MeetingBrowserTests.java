package io.roomkeeper.console.meeting;

import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.roomkeeper.console.SampleConsole;
import io.roomkeeper.console.TestBrowser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Meetings as hosts meet them, in a real browser. */
@SampleConsole
@Tag("browser")
class MeetingBrowserTests {

	private static TestBrowser browser;

	@LocalServerPort
	private int port;

	@BeforeAll
	static void launch() {
		browser = TestBrowser.launch();
	}

	@AfterAll
	static void close() {
		if (browser != null) {
			browser.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, en-GB, Office hours, Schedule every week, Invitation to, Copy invitation",
			"390, es-ES, Horas de consulta, Programar cada semana, Invitación a, Copiar invitación" })
	void schedulesOfficeHoursAndCopiesTheInvitationByKeyboard(int width, String language, String hours, String save,
			String invitation, String copy) {
		try (BrowserContext context = browser.newContext(new NewContextOptions().setViewportSize(width, 860)
			.setLocale(language)
			.setTimezoneId("Europe/Madrid"))) {
			context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
			Page page = context.newPage();
			signIn(page);
			press(button(page, hours));
			assertThat(button(page, save)).isFocused();
			withoutABarrier(page);
			page.keyboard().press("Enter");

			Locator entry = page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(invitation + " " + hours));
			entry.first().waitFor();
			withoutABarrier(page);
			press(entry.first());
			assertThat(button(page, copy).last()).isFocused();
			page.keyboard().press("Enter");
			page.locator("vaadin-notification-card").first().waitFor();

			assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()"))).contains(hours, "Europe/Madrid",
					"/m/");
			assertThat(String.valueOf(page.evaluate(
					"""
							navigator.clipboard.read().then(items => items[0].getType('text/html')).then(blob => blob.text())""")))
				.contains("<a href=", "/m/");
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.isEqualTo(0);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1280, en-GB, Topic, personal room", "390, es-ES, Tema, sala personal" })
	void saysBesideTheFormWhatSavingWouldDo(int width, String language, String topic, String effect) {
		try (BrowserContext context = browser
			.newContext(new NewContextOptions().setViewportSize(width, 860).setLocale(language))) {
			Page page = context.newPage();
			signIn(page);
			page.navigate("http://localhost:%d/meetings/new".formatted(this.port));
			page.getByLabel(topic, new Page.GetByLabelOptions().setExact(false)).first().fill("Thesis talk");
			page.keyboard().press("Tab");

			page.getByText(effect, new Page.GetByTextOptions().setExact(false)).first().waitFor();
			withoutABarrier(page);
			assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
				.isEqualTo(0);
		}
	}

	private void signIn(Page page) {
		page.navigate("http://localhost:%d/login".formatted(this.port));
		page.locator("input[name=username]").fill("amara.okafor");
		page.locator("input[name=password]").first().fill("roomkeeper");
		page.keyboard().press("Enter");
		page.waitForSelector("vaadin-app-layout");
		page.navigate("http://localhost:%d/me".formatted(this.port));
		page.waitForSelector(".week-days");
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void press(Locator button) {
		button.focus();
		button.press("Enter");
	}

	private static void withoutABarrier(Page page) {
		List<String> barriers = new AxeBuilder(page).analyze()
			.getViolations()
			.stream()
			.filter((rule) -> List.of("serious", "critical").contains(rule.getImpact()))
			.map(Rule::toString)
			.toList();
		assertThat(barriers).isEmpty();
	}

}
